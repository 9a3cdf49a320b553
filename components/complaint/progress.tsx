import type { ReactNode } from "react";
import { DefinitionList } from "@/components/ui/definition-list";
import { Meta } from "@/components/ui/meta";
import { PageTitle } from "@/components/ui/page-title";
import { Ref } from "@/components/ui/ref";
import { Section } from "@/components/ui/section-head";
import { declineLabels, referralLabels, solvedLabels } from "@/lib/complaint/copy";
import { complaintStatus, declineCode, referralTarget, solvedAnswer } from "@/lib/complaint/model";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { Mode } from "@/lib/web/mode";
import { acts, nowTexts, words } from "./copy";
import { DeadlineTag } from "./deadline-tag";
import { Exchange, type Told } from "./exchange";
import { PhotoStrip } from "./photo-strip";
import { Promises } from "./promises";
import { Replies, type ReplyText } from "./replies";
import { StatusTag } from "./status-tag";

type Deadline = {
  readonly kind: string;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly metAt: Date | null;
  readonly pausedAt: Date | null;
};

export type ProgressOf = {
  readonly ref: string;
  readonly title: string;
  readonly status: string;
  readonly submittedAt: Date | null;
  readonly body?: string;
  readonly statusNote?: string;
  readonly declineCode: string | null;
  readonly referredTo: string | null;
  readonly externalRef: string | null;
  readonly departmentName?: string;
  readonly place: {
    readonly compound?: string;
    readonly community?: string;
    readonly street?: string;
    readonly station?: string;
  };
  readonly category: { readonly name: string; readonly nameEn: string } | null;
  readonly deadlines: readonly Deadline[];
  readonly replies: readonly (ReplyText & { readonly departmentId: string | null })[];
  readonly exchange: readonly Told[];
  readonly myAnswers: readonly { readonly solved: string; readonly at: Date }[];
  readonly photos: readonly { readonly key: string; readonly name: string }[];
};

function Standing({ of, now, locale }: { of: ProgressOf; now: Date; locale: Locale }) {
  const running = of.deadlines.find((each) => !each.metAt && !each.pausedAt);
  const code = declineCode.safeParse(of.declineCode);
  const to = referralTarget.safeParse(of.referredTo);
  const said = of.myAnswers.at(-1);
  const solved = solvedAnswer.safeParse(said?.solved);
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <StatusTag status={of.status} locale={locale} />
        {running && <DeadlineTag deadline={running} now={now} locale={locale} />}
      </p>
      <p className="text-lead">{say(nowTexts[complaintStatus.parse(of.status)], locale)}</p>
      {code.success && (
        <p>
          {say(words.named, locale, {
            term: say(acts.declinedFor, locale),
            value: say(declineLabels[code.data], locale),
          })}
        </p>
      )}
      {to.success && (
        <p>
          {say(acts.referredTo, locale)} {say(referralLabels[to.data], locale)} {of.externalRef}
        </p>
      )}
      {of.statusNote && <blockquote className="promise">{of.statusNote}</blockquote>}
      {solved.success && said && (
        <p className="meta">
          {say(acts.saidBefore, locale, { solved: say(solvedLabels[solved.data], locale) })} ·{" "}
          {shortDate(said.at, locale)}
        </p>
      )}
    </div>
  );
}

function InCharge({ of, locale }: { of: ProgressOf; locale: Locale }) {
  const { place } = of;
  return (
    <DefinitionList
      ruled
      items={[
        {
          term: say(words.department, locale),
          value: of.departmentName ?? say(words.triage, locale),
        },
        { term: say(words.station, locale), value: place.station },
        {
          term: say(words.place, locale),
          value: [place.street, place.community, place.compound].filter(Boolean).join(" · "),
        },
      ]}
    />
  );
}

type Props = {
  mode: Mode;
  of: ProgressOf;
  now: Date;
  /** What the reader can do: forms, straight under where it stands. */
  acts?: ReactNode;
  /** What was just done. */
  notice?: ReactNode;
  /** The complaint it was merged into, with its own progress. */
  children?: ReactNode;
};

function Head({ mode, of }: { mode: Mode; of: ProgressOf }) {
  const { locale } = mode;
  const category = locale === "zh" ? of.category?.name : of.category?.nameEn;
  return (
    <PageTitle
      mode={mode}
      title={of.title}
      spoken={`${of.title} ${say(nowTexts[complaintStatus.parse(of.status)], locale)}`}
      above={<Meta parts={[of.place.street, of.place.community, category]} />}
    >
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <Ref value={of.ref} locale={locale} />
      </p>
    </PageTitle>
  );
}

function OwnWords({ of, locale }: { of: ProgressOf; locale: Locale }) {
  if (!of.body) return null;
  return (
    <Section id="words" title={say(acts.words, locale)}>
      <blockquote className="mb-2 whitespace-pre-line">{of.body}</blockquote>
      <PhotoStrip photos={of.photos} locale={locale} />
    </Section>
  );
}

/** A complaint as its reporter follows it: where it stands, what is asked of them, the whole exchange. */
export function ComplaintProgress({ mode, of, now, acts: forms, notice, children }: Props) {
  const { locale } = mode;
  const names = new Map(of.replies.map((reply) => [reply.departmentId, reply.departmentName]));
  const department = (id: string | null) => names.get(id) ?? of.departmentName;
  return (
    <>
      <Head mode={mode} of={of} />
      <div className="sections">
        {notice}
        <Standing of={of} now={now} locale={locale} />
        {forms}
        {children}
        {of.replies.length > 0 && (
          <Section id="replies" title={say(acts.replies, locale)}>
            <Replies replies={of.replies} locale={locale} />
          </Section>
        )}
        <OwnWords of={of} locale={locale} />
        <Section id="deadlines" title={say(words.deadlines, locale)}>
          <Promises deadlines={of.deadlines} now={now} locale={locale} />
        </Section>
        <Section id="exchange" title={say(words.fromStart, locale)}>
          <Exchange steps={of.exchange} department={department} locale={locale} />
        </Section>
        <Section id="who" title={say(acts.whoHas, locale)}>
          <InCharge of={of} locale={locale} />
        </Section>
      </div>
    </>
  );
}
