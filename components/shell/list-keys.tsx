"use client";

import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";

const rowLinks = ".table tbody .title > a, .rows .item";

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest("input, textarea, select, dialog");
  return field !== null && !field.matches("input[type=checkbox]");
}

const visible = <T extends HTMLElement>(found: Iterable<T>) =>
  [...found].filter((each) => each.checkVisibility());

function moveFocus(by: 1 | -1) {
  const links = visible(document.querySelectorAll<HTMLElement>(rowLinks));
  const row = document.activeElement?.closest("tr");
  const focused = links.findIndex((link) => link.matches(":focus") || row?.contains(link));
  const current = links.findIndex((link) => link.closest("[aria-current]"));
  const from = focused >= 0 ? focused : current;
  links[Math.min(links.length - 1, Math.max(0, from + by))]?.focus();
}

/** The row one stands on, while another one is open beside the list. */
function rowNotOpen(): HTMLElement | undefined {
  const row = document.activeElement?.closest("tbody tr");
  if (!row || row.hasAttribute("aria-current")) return undefined;
  return visible(row.querySelectorAll<HTMLElement>(".title > a"))[0];
}

function pick() {
  const row =
    document.activeElement?.closest("tbody tr") ?? document.querySelector("tbody tr[aria-current]");
  row?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
}

/** What is acted on is what one reads: on a row that is not open a letter opens it and does no more. */
function act(key: string) {
  const button = visible(document.querySelectorAll<HTMLElement>(`[data-key="${key}"]`))[0];
  const closed = rowNotOpen();
  if (closed) return closed.click();
  button?.click();
  const folded = button?.closest("details");
  if (button?.matches("summary") && folded?.open) {
    folded.querySelector<HTMLElement>("select, textarea, input:not([type=hidden])")?.focus();
  }
}

function search() {
  const field = visible(document.querySelectorAll<HTMLInputElement>("input[type=search]"))[0];
  field?.focus();
  field?.select();
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => moveFocus(1),
  k: () => moveFocus(-1),
  x: pick,
  "/": search,
};

export type KeyHint = { key: string; does: string };
type Props = {
  label: string;
  hints: readonly KeyHint[];
  close: string;
  /** What no button shows by itself. */
  note?: string;
};

const shownBelow = 4;

function Caps({ of }: { of: string }) {
  return of.split(" ").map((each) => <kbd key={each}>{each}</kbd>);
}

const never = () => () => {};

function useKeys(help: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const does = key === "?" ? help : keys[key];
      if (!does && !/^[a-z]$/.test(key)) return;
      event.preventDefault();
      if (does) does();
      else act(key);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [help]);
}

function Help({ label, hints, close, note }: Props) {
  return (
    <>
      <h2>{label}</h2>
      <dl className="key-list">
        {hints.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <Caps of={key} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="meta">{note}</p>}
      <form method="dialog" className="mt-3">
        <button type="submit" className="btn">
          {close}
        </button>
      </form>
    </>
  );
}

/** Lists the keys of a queue and makes them work; off while one writes. `?` opens the list. */
export function ListKeys(props: Props) {
  const { label, hints } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const help = useCallback(() => dialog.current?.showModal(), []);
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useKeys(help);
  if (!isAlive) return null;
  return (
    <div className="keys meta only-wide no-print">
      <ul aria-hidden="true">
        {hints.slice(0, shownBelow).map(({ key, does }) => (
          <li key={key}>
            <Caps of={key} /> {does}
          </li>
        ))}
      </ul>
      <button type="button" className="btn small plain" onClick={help}>
        {label} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="dialog" aria-label={label}>
        <Help {...props} />
      </dialog>
    </div>
  );
}
