import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { ReplyText } from "@/components/suggestion/reply-text";
import { DefinitionList } from "@/components/ui/definition-list";
import { Meta } from "@/components/ui/meta";
import { shownName } from "@/lib/account/copy";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { causeLabels } from "@/lib/look-back/copy";
import type { LookBackCause, LookBackStatus, LookBackVerdict } from "@/lib/look-back/model";
import type { ReplyShown } from "@/lib/suggestion/model";
import { lookBack as words } from "./copy";
import { LookBackTag } from "./verdict";

export type LookBackOf = {
  readonly ref: string;
  readonly round: number;
  readonly status: LookBackStatus;
  readonly verdict: LookBackVerdict | null;
  readonly cause: LookBackCause;
  readonly dueOn: string;
  readonly observer: { readonly name: string; readonly invented: boolean } | null;
  readonly note: string | null;
  readonly deadline: { dueAt: Date; startedAt: Date; metAt: Date | null } | null;
  readonly reply: ReplyShown | null;
  readonly matter: {
    readonly kind: "suggestion" | "problem";
    readonly ref: string;
    readonly title: string;
    readonly body: string;
    readonly street: string;
    readonly community: string;
    readonly lead: { readonly name: string } | null;
  };
};

type Props = { of: LookBackOf; now: Date; locale: Locale; heading?: "h2" | null };

/** What is to be looked at: what was suggested, what was promised, by when. */
export function LookBackText({ of, now, locale, heading = "h2" }: Props) {
  const { matter, reply, deadline } = of;
  return (
    <div className="grid gap-2">
      <p className="between">
        {heading && <span className="ref">{of.ref}</span>}
        <span className="flex flex-wrap gap-1">
          <LookBackTag status={of.status} verdict={of.verdict} locale={locale} />
          {deadline && !deadline.metAt && (
            <DeadlineTag deadline={deadline} now={now} locale={locale} />
          )}
        </span>
      </p>
      {heading && <h2>{matter.title}</h2>}
      <Meta
        parts={[
          matter.street,
          matter.community,
          say(words.round, locale, { n: of.round }),
          say(causeLabels[of.cause], locale),
        ]}
      />
      <p>{matter.body}</p>
      {reply && (
        <ReplyText
          reply={reply}
          department={matter.lead?.name ?? ""}
          now={now}
          past={of.verdict !== null}
          locale={locale}
        />
      )}
      <Facts of={of} locale={locale} />
    </div>
  );
}

function Facts({ of, locale }: Pick<Props, "of" | "locale">) {
  const { matter } = of;
  return (
    <DefinitionList
      items={[
        { term: say(words.dueOn, locale), value: longDate(startOfDay(of.dueOn), locale) },
        {
          term: say(words.observer, locale),
          value: of.observer && shownName(of.observer, locale),
        },
        { term: say(words.note, locale), value: of.note },
        {
          term: say(words[matter.kind], locale),
          value: <Link href={`/${matter.kind}s/${matter.ref}`}>{matter.ref}</Link>,
        },
      ]}
    />
  );
}
