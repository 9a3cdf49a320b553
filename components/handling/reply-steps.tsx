"use client";

import { type ReactNode, useContext, useEffect, useRef } from "react";
import { official, words } from "@/components/complaint/copy";
import { FormContext } from "@/components/forms/form-context";
import { SubmitButton } from "@/components/forms/submit-button";
import { say } from "@/lib/core/i18n";

const template = ["templateId", "templateVersion", "templateName"];
const carried = ["contact", "text", "notContacted", "notWaited", ...template];

type Props = { ways: Readonly<Record<string, string>>; children: ReactNode };

/** Which template the text was begun from, said and sent along. */
function FromTemplate() {
  const { state, locale } = useContext(FormContext);
  const { templateName, templateVersion = "" } = state.values ?? {};
  return (
    <>
      {template.map((name) => (
        <input key={name} type="hidden" name={name} value={state.values?.[name] ?? ""} />
      ))}
      {templateName && (
        <p className="meta" role="status">
          {say(official.templateUsed, locale, { name: templateName, n: templateVersion })}
        </p>
      )}
    </>
  );
}

/** What the reporter will read, with what was typed going along unseen. */
function Preview({ ways }: Pick<Props, "ways">) {
  const { state, locale } = useContext(FormContext);
  const shown = useRef<HTMLElement>(null);
  useEffect(() => shown.current?.focus(), []);
  const { values = {} } = state;
  return (
    <>
      {carried.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ""} />
      ))}
      <section ref={shown} tabIndex={-1} aria-label={say(official.replySeen, locale)}>
        <p className="label">{say(official.replySeen, locale)}</p>
        <blockquote className="whitespace-pre-line">{values.text}</blockquote>
        <p className="meta">
          {say(words.contactWay, locale, { way: ways[values.contact ?? ""] ?? "" })}
        </p>
        {state.message && <p className="notice late mt-2">{state.message}</p>}
      </section>
    </>
  );
}

/** The fields, or what they say as the reporter will see it, with the way back and the way out. */
export function ReplySteps({ ways, children }: Props) {
  const { state, locale } = useContext(FormContext);
  const isPreview = state.status === "preview";
  return (
    <>
      {isPreview ? (
        <Preview ways={ways} />
      ) : (
        <>
          {children}
          <FromTemplate />
        </>
      )}
      <p className="actions">
        <SubmitButton first name="step" value={isPreview ? "publish" : "preview"} locale={locale}>
          {say(isPreview ? official.replyPublish : official.replyPreview, locale)}
        </SubmitButton>
        {isPreview && (
          <SubmitButton name="step" value="edit" locale={locale}>
            {say(official.replyEdit, locale)}
          </SubmitButton>
        )}
      </p>
    </>
  );
}
