"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { SectionAction, SectionState } from "@/lib/web/section-state";
import type { EditorWords } from "../copy";
import { Clash } from "./clash";
import { SectionWriting } from "./section-writing";

type Props = {
  action: SectionAction;
  consultationRef: string;
  page: string;
  section: string;
  start: { readonly version: number; readonly text: string };
  label: string;
  hint: string;
  rows: number;
  words: EditorWords;
};

/** One section: saved by its button, and with a script also whenever one pauses. */
export function SectionEditor(props: Props) {
  const { section, label, hint, rows, words } = props;
  const { box, state, submit, writing } = useSection(props);
  const sent = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    writing.send(new FormData(event.currentTarget, submitter));
  };
  return (
    <form action={submit} className="form gap-2 py-3" id={section} onSubmit={sent}>
      <Hidden {...props} version={state.version} />
      <Box section={section} label={label} hint={hint}>
        <textarea
          ref={box}
          id={`${section}-text`}
          name="text"
          className="input"
          rows={rows}
          maxLength={8000}
          defaultValue={state.text}
          onInput={() => writing.typed()}
          onBlur={() => writing.pause()}
          aria-describedby={`${section}-hint ${section}-state`}
        />
      </Box>
      {state.status === "clash" && <Clash state={state} words={words} />}
      <p className="between">
        <span className="meta" role="status" id={`${section}-state`}>
          {saidOf(state, words)}
        </span>
        <button type="submit" className={buttonClass({})}>
          {state.status === "clash" ? words.takeBoth : words.save}
        </button>
      </p>
    </form>
  );
}

type BoxProps = Pick<Props, "section" | "label" | "hint"> & { children: ReactNode };

function Box({ section, label, hint, children }: BoxProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={`${section}-text`}>
        {label}
      </label>
      <p className="meta" id={`${section}-hint`}>
        {hint}
      </p>
      {children}
    </div>
  );
}

function Hidden({ consultationRef, page, section, version }: Props & { version: number }) {
  return (
    <>
      <input type="hidden" name="ref" value={consultationRef} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

function saidOf({ status, message }: SectionState, words: EditorWords): string {
  if (message) return message;
  return status === "saved" || status === "merged" || status === "away" ? words[status] : "";
}

function useSection({ action, consultationRef, page, section, start }: Props) {
  const first: SectionState = { status: "idle", sent: start.text, ...start };
  const [posted, submit] = useActionState(action, first, page);
  const [state, changed] = useState(posted);
  const router = useRouter();
  const box = useRef<HTMLTextAreaElement>(null);
  const [writing] = useState(
    () =>
      new SectionWriting(`minutes ${consultationRef} ${section}`, action, posted, {
        changed,
        saved: () => router.refresh(),
      }),
  );
  useEffect(() => writing.open(box.current), [writing]);
  const { version, text } = start;
  useEffect(() => writing.renewed({ version, text }), [writing, version, text]);
  return { box, state, submit, writing };
}
