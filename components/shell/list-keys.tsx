"use client";

import { useEffect } from "react";

const rowLinks = ".table tbody .title > a:first-child, .rows .item";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null
  );
}

function moveFocus(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLElement>(rowLinks)];
  const focused = links.findIndex((link) => link === document.activeElement);
  const current = links.findIndex((link) => link.closest("[aria-current]"));
  const from = focused >= 0 ? focused : current;
  links[Math.min(links.length - 1, Math.max(0, from + by))]?.focus();
}

/** One letter does what its button does; Enter opens by itself, because the row is a link. */
function press(key: string) {
  if (key === "j") moveFocus(1);
  else if (key === "k") moveFocus(-1);
  else if (/^[a-z?]$/.test(key)) {
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.click();
  }
}

export type KeyHint = { key: string; does: string };

/** Lists the keys of a queue and makes them work; off while one writes. */
export function ListKeys({ label, hints }: { label: string; hints: readonly KeyHint[] }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      press(event.key.toLowerCase());
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <details className="keys meta only-wide no-print">
      <summary data-key="?">{label}</summary>
      <ul>
        {hints.map(({ key, does }) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
    </details>
  );
}
