import Link from "next/link";
import { StateTag } from "@/components/problem/state-tag";
import { statusTags } from "@/lib/consultation/copy";
import type { ConsultationStatus } from "@/lib/consultation/model";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { consultationWords as copy } from "./copy";

type Props = {
  rows: readonly {
    readonly ref: string;
    readonly title: string;
    readonly status: ConsultationStatus;
    readonly startsAt: Date;
    readonly sentence: string | null;
  }[];
  locale: Locale;
};

/** Where the matter of a complaint was or will be deliberated, and what came of it in one sentence. */
export function ConsultedOn({ rows, locale }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul className="rows mb-3">
      {rows.map((row) => (
        <li key={row.ref}>
          <p className="flex flex-wrap items-center gap-2">
            <span className="meta">
              {say(copy.consultedOn, locale, { date: shortDate(row.startsAt, locale) })}
            </span>
            <Link href={`/consultations/${row.ref}`} prefetch={false}>
              {row.title}
            </Link>
            <StateTag tag={statusTags[row.status]} locale={locale} />
          </p>
          {row.sentence && <p>{row.sentence}</p>}
        </li>
      ))}
    </ul>
  );
}
