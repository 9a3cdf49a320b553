"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, buttonClass } from "@/components/ui/button-class";
import { type Locale, say } from "@/lib/core/i18n";
import { forms } from "./copy";

type Props = ButtonLook & {
  locale: Locale;
  name?: string;
  value?: string;
  formAction?: string | ((data: FormData) => void | Promise<void>);
  busy?: string;
  children: ReactNode;
};

/** Says that it is sending, keeps its width, and sends once. */
export function SubmitButton({ locale, name, value, formAction, busy, children, ...look }: Props) {
  const { pending, data } = useFormStatus();
  const isMine = pending && (!name || data?.get(name) === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
      className={buttonClass(look, "sends")}
      aria-busy={isMine || undefined}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      <span className="rest">{children}</span>
      <span className="busy">{busy ?? say(forms.busy, locale)}</span>
    </button>
  );
}
