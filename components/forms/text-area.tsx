"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { Outline } from "@/components/ui/outline";
import { say } from "@/lib/core/i18n";
import { forms } from "./copy";
import { Field, type FieldText } from "./field";
import { describedBy, useField } from "./form-context";
import { outlines } from "./outlines";

type Props = FieldText & {
  name: string;
  /** Keeps what is being written on this device under this name until the page is left by sending. */
  keep?: string;
} & Omit<ComponentProps<"textarea">, "name" | "id" | "className">;

/** Storage may be full or forbidden; writing goes on without it. */
function remembered(key: string, text?: string): string | null {
  try {
    if (text !== undefined) localStorage.setItem(key, text);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function TextArea({ name, label, hint, optional, keep, defaultValue, ...rest }: Props) {
  const { id, locale, errors, typed } = useField(name);
  const box = useRef<HTMLTextAreaElement>(null);
  const start = typed ?? defaultValue;
  const [used, setUsed] = useState(String(start ?? "").length);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    const kept = keep ? remembered(keep) : null;
    if (!kept || !box.current || box.current.value !== "") return;
    box.current.value = kept;
    setUsed(kept.length);
    setSaved(true);
  }, [keep]);
  const written = (text: string) => {
    setUsed(text.length);
    if (keep) setSaved(remembered(keep, text) === text);
  };
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
      <p className="meta between mt-1">
        <span role="status">
          {isSaved && (
            <>
              <Outline path={outlines.saved} /> {say(forms.saved, locale)}
            </>
          )}
        </span>
        {rest.maxLength && (
          <span className="fig">{say(forms.counted, locale, { used, max: rest.maxLength })}</span>
        )}
      </p>
    </Field>
  );
}
