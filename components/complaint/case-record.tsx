import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { acts, official, words } from "./copy";
import { Exchange } from "./exchange";
import type { ProgressOf } from "./progress";
import { Promises } from "./promises";
import { Replies } from "./replies";

export type RecordOf = Omit<ProgressOf, "myAnswers"> & {
  readonly departmentId: string | null;
  readonly merged: readonly { readonly ref: string; readonly title: string }[];
  readonly mergedInto: { readonly ref: string } | null;
  readonly summary: string | null;
  readonly joinNotes: readonly JoinNote[];
};

type JoinNote = { readonly id: string; readonly at: Date; readonly text: string };

/** What those who joined wrote; only officials read it, and each of them their own. */
function JoinNotes({ notes, locale }: { notes: readonly JoinNote[]; locale: Locale }) {
  return (
    <ul className="rows">
      {notes.map(({ id, at, text }) => (
        <li key={id} className="py-3">
          <p className="whitespace-pre-line">{text}</p>
          <p className="meta">{shortDate(at, locale)}</p>
        </li>
      ))}
    </ul>
  );
}

type Props = { of: RecordOf; now: Date; locale: Locale; base?: string };

function Merged({ of, base }: { of: RecordOf; base: string }) {
  return (
    <ul>
      {of.merged.map((each) => (
        <li key={each.ref}>
          <Link href={`${base}/${each.ref}`} prefetch={false}>
            {each.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Facts({ of, locale, base }: { of: RecordOf; locale: Locale; base: string }) {
  return (
    <DefinitionList
      ruled
      items={[
        { term: say(words.department, locale), value: of.departmentName },
        { term: say(words.station, locale), value: of.place.station },
        {
          term: say(words.kind, locale),
          value: locale === "zh" ? of.category?.name : of.category?.nameEn,
        },
        { term: say(official.summary, locale), value: of.summary },
        {
          term: say(official.merged, locale),
          value: of.merged.length > 0 ? <Merged of={of} base={base} /> : undefined,
        },
      ]}
    />
  );
}

/** The record for officials: who has it, the promises, the answers, everything that happened. */
export function CaseRecord({ of, now, locale, base = "/desk/complaints" }: Props) {
  const names = new Map(of.replies.map((reply) => [reply.departmentId, reply.departmentName]));
  names.set(of.departmentId, of.departmentName);
  return (
    <div className="sections">
      <Facts of={of} locale={locale} base={base} />
      {of.replies.length > 0 && (
        <Section id="replies" title={say(acts.replies, locale)}>
          <Replies replies={of.replies} locale={locale} />
        </Section>
      )}
      {of.joinNotes.length > 0 && (
        <Section id="join-notes" title={say(official.joinNotes, locale)}>
          <JoinNotes notes={of.joinNotes} locale={locale} />
        </Section>
      )}
      <Section id="deadlines" title={say(words.deadlines, locale)}>
        <Promises deadlines={of.deadlines} now={now} locale={locale} />
      </Section>
      <Section id="exchange" title={say(words.fromStart, locale)}>
        <Exchange steps={of.exchange} department={(id) => names.get(id)} locale={locale} />
      </Section>
    </div>
  );
}
