"use client";

import { useEffect, useRef, useState } from "react";
import {
  type ReportedItem,
  ReportedRow,
  type ReportedWords,
} from "@/components/complaint/reported-row";

type Props = {
  title: string;
  hint: string;
  words: ReportedWords;
  /** Who is asked, and the fields of the form that are sent beside the text. */
  from?: string;
  fields?: readonly string[];
};
type Asked = { readonly from: string; readonly fields: readonly string[] };

const ofKind = ["groupCode"];

const pause = 400;
const shortest = 4;

/** The words go in the body of the request: what somebody writes stands in no address and no log. */
async function ask(
  form: HTMLFormElement,
  { from, fields }: Asked,
  signal: AbortSignal,
): Promise<readonly ReportedItem[]> {
  const data = new FormData(form);
  const text = String(data.get("body") ?? "").trim();
  if (text.length < shortest) return [];
  const beside = fields.map((name) => [name, String(data.get(name) ?? "")]);
  const body = new URLSearchParams([...beside, ["text", text]]);
  const answer = await fetch(from, { method: "POST", body, signal });
  return answer.ok ? ((await answer.json()) as { items: readonly ReportedItem[] }).items : [];
}

/** While somebody writes: what was reported before and says nearly the same. Without a script, nothing. */
export function ReportedLive(props: Props) {
  const { title, hint, words, from = "/report/reported", fields = ofKind } = props;
  const root = useRef<HTMLDivElement>(null);
  const [items, setItems] = useState<readonly ReportedItem[]>([]);
  useEffect(() => {
    const form = root.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking = new AbortController();
    const later = () => {
      clearTimeout(timer);
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      timer = setTimeout(() => {
        ask(form, { from, fields }, signal).then(setItems, () => undefined);
      }, pause);
    };
    form.addEventListener("input", later);
    later();
    return () => {
      clearTimeout(timer);
      asking.abort();
      form.removeEventListener("input", later);
    };
  }, [from, fields]);
  return (
    <div ref={root} role="status" className="empty:hidden">
      {items.length > 0 && (
        <section>
          <h2 className="border-ink border-b pb-2 text-lead">{title}</h2>
          {items.map((item) => (
            <ReportedRow key={item.ref} item={item} words={words} inForm />
          ))}
          <p className="meta pt-2">{hint}</p>
        </section>
      )}
    </div>
  );
}
