import Link from "next/link";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { words } from "./copy";
import { StatusTag } from "./status-tag";

type Said = {
  ref: string;
  summary: string | null;
  status: string;
  submittedAt: Date | null;
  people: number;
};

/** What was said nearby of the same kind, before one writes it again. */
export function Nearby({ complaints, locale }: { complaints: readonly Said[]; locale: Locale }) {
  const n = complaints.reduce((sum, each) => sum + each.people, 0);
  return (
    <section>
      <h2 className="border-ink border-b pb-2 text-lead">{say(words.nearby, locale, { n })}</h2>
      {complaints.slice(0, 3).map((each) => (
        <article key={each.ref} className="border-line border-b py-3">
          <b>{each.summary}</b>
          <p className="meta mt-1 flex flex-wrap items-center gap-x-2">
            {each.submittedAt &&
              say(words.since, locale, { date: shortDate(each.submittedAt, locale) })}
            <StatusTag status={each.status} locale={locale} />
            <Link className="btn small plain" href={`/trace/${each.ref}`} prefetch={false}>
              {say(words.follow, locale)}
            </Link>
          </p>
        </article>
      ))}
      <p className="meta pt-2">{say(words.sameHint, locale)}</p>
    </section>
  );
}
