import { forget, type KeptText, keep, kept, textFor } from "@/components/forms/kept";
import { mergeTexts } from "@/lib/consultation/rules/merge-texts";
import type { SectionAction, SectionState } from "@/lib/web/section-state";

const pauseMs = 2000;
type Standing = { readonly version: number; readonly text: string };
type Listener = {
  readonly changed: (state: SectionState) => void;
  /** The page's other parts are out of date. */
  readonly saved: () => void;
};

/**
 * What happens between a box and what is kept of it on the server: sent whenever one pauses, one
 * answer at a time; what others wrote is put under what was typed on meanwhile; without a network
 * the text stays on this device and goes out as soon as there is one.
 */
export class SectionWriting {
  #state: SectionState;
  #standing: Standing;
  #box: HTMLTextAreaElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;

  constructor(
    readonly name: string,
    readonly action: SectionAction,
    start: SectionState,
    readonly listener: Listener,
  ) {
    this.#state = start;
    this.#standing = start;
  }

  get version(): number {
    return this.#standing.version;
  }

  /** The box is on the page: what this device kept comes back into it. */
  open(box: HTMLTextAreaElement | null): () => void {
    this.#box = box;
    const again = () => this.pause();
    window.addEventListener("online", again);
    kept<KeptText>(this.name).then((found) => {
      const text = textFor(this.#standing.text, found);
      if (text === undefined || !box || box.value !== this.#standing.text) return;
      box.value = text;
      this.pause();
    });
    return () => {
      window.removeEventListener("online", again);
      clearTimeout(this.#timer);
    };
  }

  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.pause(), pauseMs);
  }

  /** Somebody stopped typing: saved, unless nothing changed or a choice is waited for. */
  pause(): void {
    const isClean = this.#box?.value === this.#standing.text;
    if (isClean || this.#state.status === "clash" || !this.#box?.form) return;
    this.send(new FormData(this.#box.form));
  }

  send(data: FormData): void {
    clearTimeout(this.#timer);
    if (this.#isSending) {
      this.typed();
      return;
    }
    const chosen = data.get(String(data.get("choose") ?? ""));
    if (this.#box && typeof chosen === "string") this.#box.value = chosen;
    data.set("version", String(this.#standing.version));
    data.set("text", this.#box?.value ?? "");
    data.delete("choose");
    void this.#post(data, this.#box?.value ?? "");
  }

  async #post(data: FormData, sent: string): Promise<void> {
    this.#isSending = true;
    const answer = await this.action(this.#state, data).catch(async (): Promise<SectionState> => {
      await keep<KeptText>(this.name, { text: sent, start: this.#standing.text });
      return { ...this.#standing, status: "away", sent };
    });
    this.#isSending = false;
    this.#settle(answer);
  }

  #settle(answer: SectionState): void {
    this.#state = answer;
    this.listener.changed(answer);
    if (answer.status === "refused" || answer.status === "away") return;
    const goesOn = this.#adopt(answer.sent, answer);
    if (answer.status === "clash") return;
    void forget(this.name);
    if (goesOn) this.typed();
    this.listener.saved();
  }

  /** The page came anew with what others saved. */
  renewed(fresh: Standing): void {
    if (fresh.version <= this.#standing.version || this.#isSending) return;
    if (this.#adopt(this.#standing.text, fresh)) this.typed();
  }

  /** Puts a text from the server under what was typed since `from`; true where that is not saved yet. */
  #adopt(from: string, next: Standing): boolean {
    const typed = this.#box?.value ?? from;
    const shown = typed === from ? next.text : mergeTexts(from, typed, next.text).text;
    if (this.#box && shown !== typed) putInto(this.#box, shown);
    this.#standing = { version: next.version, text: next.text };
    return shown !== next.text;
  }
}

/** The caret stays where it was, as seen from the end that did not change. */
function putInto(box: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart } = box;
  const stays = text.slice(0, selectionStart) === value.slice(0, selectionStart);
  box.value = text;
  if (document.activeElement !== box) return;
  const at = stays ? selectionStart : selectionStart + text.length - value.length;
  box.setSelectionRange(at, at);
}
