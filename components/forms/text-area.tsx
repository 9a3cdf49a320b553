"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { Outline } from "@/components/ui/outline";
import { type Locale, say } from "@/lib/core/i18n";
import { forms } from "./copy";
import { Field, type FieldText } from "./field";
import { describedBy, useField } from "./form-context";
import { type KeptText, keep, kept, textFor } from "./kept";
import { outlines } from "./outlines";

type Props = FieldText & {
  name: string;
  /** Keeps what is being written on this device under this name, until something else stands in the box. */
  keep?: string;
} & Omit<ComponentProps<"textarea">, "name" | "id" | "className">;

/** What is written, counted and kept; what an earlier visit did not send comes back into its box. */
function useWriting(start: string, name?: string) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [used, setUsed] = useState(start.length);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => setUsed(start.length), [start]);
  useEffect(() => {
    if (!name) return;
    kept<KeptText>(name).then((found) => {
      const text = textFor(start, found);
      if (text === undefined || !box.current || box.current.value !== start) return;
      box.current.value = text;
      setUsed(text.length);
      setSaved(true);
    });
  }, [name, start]);
  const written = (text: string) => {
    setUsed(text.length);
    if (name) keep<KeptText>(name, { text, start }).then(setSaved);
  };
  return { box, used, isSaved, written };
}

type FootProps = { isSaved: boolean; used: number; max?: number; locale: Locale };

function Foot({ isSaved, used, max, locale }: FootProps) {
  return (
    <p className="meta between mt-1">
      <span role="status">
        {isSaved && (
          <>
            <Outline path={outlines.saved} /> {say(forms.saved, locale)}
          </>
        )}
      </span>
      {max && <span className="fig">{say(forms.counted, locale, { used, max })}</span>}
    </p>
  );
}

export function TextArea({ name, label, hint, optional, keep, defaultValue, ...rest }: Props) {
  const { id, locale, errors, typed } = useField(name);
  const start = String(typed ?? defaultValue ?? "");
  const { box, used, isSaved, written } = useWriting(start, keep);
  return (
    <Field id={id} label={label} hint={hint} optional={optional} errors={errors} locale={locale}>
      <textarea
        rows={5}
        {...rest}
        ref={box}
        id={id}
        name={name}
        className="input"
        defaultValue={start}
        onInput={(event) => written(event.currentTarget.value)}
        aria-describedby={describedBy(id, Boolean(hint), errors.length > 0)}
        aria-invalid={errors.length > 0 || undefined}
      />
      <Foot isSaved={isSaved} used={used} max={rest.maxLength} locale={locale} />
    </Field>
  );
}
