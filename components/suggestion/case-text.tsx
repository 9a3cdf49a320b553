import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { DefinitionList } from "@/components/ui/definition-list";
import { Meta } from "@/components/ui/meta";
import { Tag } from "@/components/ui/tag";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { proposerLabels, roleLabels } from "@/lib/suggestion/copy";
import { outcomeLabels } from "@/lib/suggestion/copy/outcome";
import type { AssignmentRole, ProposerKind, SuggestionStatus } from "@/lib/suggestion/model";
import type { SuggestionOutcome } from "@/lib/suggestion/model/outcome";
import { acts, words } from "./copy";
import { SuggestionStatusTag } from "./status-tag";

type Department = { readonly name: string } | null;

export type CaseOf = {
  readonly ref: string;
  readonly title: string;
  readonly status: SuggestionStatus;
  readonly confirmed: boolean;
  readonly key: boolean;
  readonly reworkCount: number;
  readonly supervisedSince: Date | null;
  readonly street: string;
  readonly community: string;
  readonly body: string;
  readonly note: string | null;
  readonly proposerKind: ProposerKind;
  readonly outcome: SuggestionOutcome;
  readonly promisedOn: string | null;
  readonly raisedAt: Date;
  readonly confirmedAt: Date | null;
  readonly lead: Department;
  readonly proposed: Department;
  readonly consultation: { readonly ref: string; readonly title: string };
  readonly problem: {
    readonly ref: string;
    readonly title: string;
    readonly reporters: number;
  } | null;
  readonly parts: readonly { readonly role: AssignmentRole; readonly department: Department }[];
  readonly clocks: { readonly next: { dueAt: Date; startedAt: Date } | null };
};

type Props = { of: CaseOf; now: Date; locale: Locale; heading?: "h2" | null };

/** A suggestion as those who work on it read it: the words, where from, who has a part. */
export function CaseText({ of, now, locale, heading = "h2" }: Props) {
  const kind = say(proposerLabels[of.proposerKind], locale);
  const date = shortDate(of.confirmedAt ?? of.raisedAt, locale);
  return (
    <div className="grid gap-2">
      <p className="between">
        {heading && <span className="ref">{of.ref}</span>}
        <span className="flex flex-wrap gap-1">
          <SuggestionStatusTag status={of.status} confirmed={of.confirmed} locale={locale} />
          {of.clocks.next && <DeadlineTag deadline={of.clocks.next} now={now} locale={locale} />}
        </span>
      </p>
      {heading && <h2>{of.title}</h2>}
      <Meta parts={[of.street, of.community, say(acts.raised, locale, { kind, date })]} />
      {(of.key || of.supervisedSince || of.reworkCount > 0) && (
        <p className="actions">
          {of.key && <Tag kind="move">{say(words.key, locale)}</Tag>}
          {of.supervisedSince && <Tag kind="over">{say(words.supervised, locale)}</Tag>}
          {of.reworkCount > 0 && (
            <Tag kind="back">{say(words.reworked, locale, { n: of.reworkCount })}</Tag>
          )}
        </p>
      )}
      <blockquote className="whitespace-pre-line">{of.body}</blockquote>
      <Around of={of} locale={locale} />
    </div>
  );
}

function Around({ of, locale }: Pick<Props, "of" | "locale">) {
  const { problem, consultation } = of;
  const names = (role: AssignmentRole) =>
    of.parts
      .filter((part) => part.role === role)
      .map((part) => part.department?.name)
      .join(say(words.listComma, locale));
  const about = problem && { title: problem.title, n: problem.reporters };
  return (
    <DefinitionList
      items={[
        {
          term: say(acts.from, locale),
          value: <Link href={`/consultations/${consultation.ref}`}>{consultation.title}</Link>,
        },
        {
          term: say(acts.problem, locale),
          value: problem && about && (
            <Link href={`/problems/${problem.ref}`}>{say(acts.reporters, locale, about)}</Link>
          ),
        },
        { term: say(acts.proposed, locale), value: !of.lead && of.proposed?.name },
        { term: say(roleLabels.lead, locale), value: of.lead?.name },
        { term: say(roleLabels["co-handler"], locale), value: names("co-handler") },
        { term: say(roleLabels.separate, locale), value: names("separate") },
        {
          term: say(acts.intended, locale),
          value: of.outcome !== "assign" && say(outcomeLabels[of.outcome], locale),
        },
        { term: say(acts.promised, locale), value: of.promisedOn },
        { term: say(acts.note, locale), value: of.note },
      ].map((item) => ({ ...item, value: item.value || null }))}
    />
  );
}
