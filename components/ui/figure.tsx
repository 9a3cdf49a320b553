import Link from "next/link";
import type { ReactNode } from "react";
import { count, countUpTo, type Locale, percent } from "@/lib/core/i18n";

type Look = {
  locale: Locale;
  /** Counter word, already in the reader's language: 条, 件, 场. */
  unit?: string;
  /** Where the items behind it are listed. */
  href?: string;
  /** The full sentence, for those who hear the page; it follows what is seen (WCAG 2.5.3). */
  name?: string;
  size?: "lg" | "md" | "sm";
  late?: boolean;
};

function Shown({
  href,
  name,
  size,
  late,
  children,
}: Omit<Look, "locale"> & { children: ReactNode }) {
  const look = ["fig", size, late ? "late" : ""].filter(Boolean).join(" ");
  if (!href) return <span className={look}>{children}</span>;
  return (
    <Link className={look} href={href} prefetch={false}>
      {children}
      {name && <span className="vh">{name}</span>}
    </Link>
  );
}

/** A number that is never without its denominator (`of`) or counter; null is not known yet. */
export function Figure({
  value,
  of,
  unit = "",
  locale,
  countedTo,
  ...look
}: Look & { value: number | null; of?: number; countedTo?: number }) {
  const rest = of === undefined ? unit : `/ ${count(of, locale)} ${unit}`;
  return (
    <Shown {...look}>
      <b>{value === null ? "—" : countUpTo(value, countedTo, locale)}</b>{" "}
      {rest && <span>{rest}</span>}
    </Shown>
  );
}

/** A share with its fraction; under ten cases it stays a fraction. */
export function Rate({
  numerator,
  denominator,
  unit = "",
  locale,
  ...look
}: Look & { numerator: number; denominator: number }) {
  const share = denominator < 10 ? "—" : percent(numerator, denominator);
  return (
    <Shown {...look}>
      <b>{share}</b>{" "}
      <span>
        {count(numerator, locale)} / {count(denominator, locale)} {unit}
      </span>
    </Shown>
  );
}
