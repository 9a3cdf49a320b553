import { Fragment } from "react";

/** A text in which what was looked for stands out. */
export function Marked({ text, words }: { text: string; words?: string }) {
  const parts = (words ?? "").trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return text;
  const any = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pieces = text.split(new RegExp(`(${any})`, "gi"));
  return pieces.map((piece, n) => {
    const key = `${n} ${piece}`;
    return n % 2 === 1 ? <mark key={key}>{piece}</mark> : <Fragment key={key}>{piece}</Fragment>;
  });
}
