import { createElement, type ReactNode } from "react";

/** Dates, places and sources in small grey type, parted by dots; what is missing leaves no dot. */
export function Meta({ parts, as = "p" }: { parts: readonly ReactNode[]; as?: "p" | "span" }) {
  const shown = parts.filter((part) => part !== null && part !== undefined && part !== "");
  const dotted = shown.flatMap((part, place) => (place === 0 ? [part] : [" · ", part]));
  return createElement(as, { className: "meta" }, ...dotted);
}
