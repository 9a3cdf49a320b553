import type { ReactNode } from "react";

type Props = {
  name: "lang" | "size" | "theme";
  value: string;
  className: string;
  lang?: string;
  label?: string;
  pressed?: boolean;
  children: ReactNode;
};

/** A switch that is a form of its own: works without JavaScript, returns to the page it stood on. */
export function Preference({ name, value, className, lang, label, pressed, children }: Props) {
  return (
    <form className="pref" method="post" action="/preferences">
      <button
        className={className}
        type="submit"
        name={name}
        value={value}
        lang={lang}
        aria-label={label}
        aria-pressed={pressed}
      >
        {children}
      </button>
    </form>
  );
}
