import { buttonClass } from "@/components/ui/button-class";
import type { SectionState } from "@/lib/web/section-state";
import type { EditorWords } from "../copy";

/** Both texts beside each other, to choose from; the box above holds both, one after the other. */
export function Clash({ state, words }: { state: SectionState; words: EditorWords }) {
  const theirs = state.theirs ?? "";
  return (
    <div className="notice late block" role="alert">
      <p>
        <b>{words.theirs}</b>
      </p>
      <p className="whitespace-pre-line">{theirs}</p>
      <p className="mt-2">
        <b>{words.mine}</b>
      </p>
      <p className="whitespace-pre-line">{state.sent}</p>
      <input type="hidden" name="theirs" value={theirs} />
      <input type="hidden" name="mine" value={state.sent} />
      <p className="actions mt-2">
        <button type="submit" name="choose" value="theirs" className={buttonClass({})}>
          {words.takeTheirs}
        </button>
        <button type="submit" name="choose" value="mine" className={buttonClass({})}>
          {words.takeMine}
        </button>
      </p>
    </div>
  );
}
