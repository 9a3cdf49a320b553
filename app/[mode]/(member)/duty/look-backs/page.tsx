import type { Metadata } from "next";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { LookBackTag } from "@/components/look-back/verdict";
import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { listMyLookBacks } from "@/lib/look-back/queries/mine";
import { listAwaitedRatings } from "@/lib/suggestion/queries/rating";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DutyFrame } from "../_parts/duty-frame";
import { Awaited } from "./_parts/awaited";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };
type Mine = Awaited<ReturnType<typeof listMyLookBacks>>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function List({ rows, asOf, locale }: { rows: Mine; asOf: Date; locale: Locale }) {
  const due = (row: Mine[number]) =>
    say(copy.dueOn, locale, { date: shortDate(startOfDay(row.dueOn), locale) });
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.ref}
          href={`/duty/look-backs/${row.ref}`}
          title={row.title}
          meta={
            <Meta
              as="span"
              parts={[row.place, say(copy.round, locale, { n: row.round }), due(row)]}
            />
          }
          end={
            <>
              <LookBackTag status={row.status} verdict={row.verdict} locale={locale} />
              {row.deadline && <DeadlineTag deadline={row.deadline} now={asOf} locale={locale} />}
            </>
          }
        />
      ))}
    </Rows>
  );
}

export default async function MyLookBacksPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/duty/look-backs");
  const { done } = await searchParams;
  const [rows, awaited] = await Promise.all([
    listMyLookBacks(person.actor),
    listAwaitedRatings(person.actor),
  ]);
  const open = rows.filter((row) => !row.verdict);
  const closed = rows.filter((row) => row.verdict);
  const seen = { asOf: now(), locale };
  return (
    <DutyFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        {typeof done === "string" && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale, { ref: done })}
          </Notice>
        )}
        <div className="sections">
          <Section id="open" title={say(copy.open, locale)}>
            {open.length === 0 && <EmptyState>{say(copy.none, locale)}</EmptyState>}
            <List rows={open} {...seen} />
          </Section>
          <Awaited rows={awaited} locale={locale} />
          <Section id="closed" title={say(copy.closed, locale)}>
            {closed.length === 0 && <EmptyState>{say(copy.noneDone, locale)}</EmptyState>}
            <List rows={closed} {...seen} />
          </Section>
        </div>
      </StaffMain>
    </DutyFrame>
  );
}
