"use client";

import { useContext, useEffect, useRef } from "react";
import { say } from "@/lib/core/i18n";
import { forms } from "./copy";
import { FormContext } from "./form-context";

/** What is wrong, first in the form; takes the focus so that it is read and its links lead to the fields. */
export function ErrorSummary() {
  const { state, prefix, locale } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "refused") box.current?.focus();
  }, [state]);
  if (state.status !== "refused") return null;
  const fields = Object.entries(state.fields ?? {}).flatMap(([name, texts]) =>
    texts.map((text) => ({ name, text })),
  );
  return (
    <div ref={box} className="summary" role="alert" tabIndex={-1}>
      <h2>{state.message ?? say(forms.summary, locale)}</h2>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ name, text }) => (
            <li key={name + text}>
              <a href={`#${prefix}-${name}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
