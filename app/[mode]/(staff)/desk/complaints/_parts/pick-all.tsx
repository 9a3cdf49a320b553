"use client";

import { type MouseEvent, useEffect, useState } from "react";

const boxes = () => [
  ...document.querySelectorAll<HTMLInputElement>("input[type=checkbox][form=bulk]"),
];

type Props = {
  all: string;
  none: string;
  /** The sentence of how many are ticked, with # for the number. */
  count: string;
  /** The same page with every row ticked, for browsers without a script. */
  href: string;
};

/** Ticks every row of the page, or none where all are, and says how many are ticked. */
export function PickAll({ all, none, count, href }: Props) {
  const [ticked, setTicked] = useState({ some: 0, whole: false });
  useEffect(() => {
    const look = () => {
      const some = boxes().filter((box) => box.checked).length;
      setTicked({ some, whole: some > 0 && some === boxes().length });
    };
    look();
    document.addEventListener("change", look);
    return () => document.removeEventListener("change", look);
  }, []);
  const toggle = (event: MouseEvent) => {
    event.preventDefault();
    for (const box of boxes()) box.checked = !ticked.whole;
    document.dispatchEvent(new Event("change"));
  };
  return (
    <>
      <a className="btn small plain" href={href} onClick={toggle}>
        {ticked.whole ? none : all}
      </a>
      <span className="meta" role="status">
        {ticked.some > 0 ? count.replace("#", String(ticked.some)) : ""}
      </span>
    </>
  );
}
