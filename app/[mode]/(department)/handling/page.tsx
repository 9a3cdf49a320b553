import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { countStages } from "@/lib/complaint/queries/desk";
import { countCoParts } from "@/lib/complaint/queries/part";
import { holds } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { type HandlingRow, listHandling } from "@/lib/suggestion/queries/handling";
import { countWaitingOrders } from "@/lib/supervision/queries/list";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { FirmDesk } from "./_parts/firm-desk";
import { HandlingFrame } from "./_parts/handling-frame";
import { handlingCopy } from "./copy";
import { WorkRows } from "./suggestions/_parts/work-rows";
import { copy } from "./suggestions/copy";
import { ownOrders } from "./supervision/copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.today, parseMode((await params).mode).locale) };
}

type FiguresProps = { rows: readonly HandlingRow[]; now: Date; locale: Locale };

function Figures({ rows, now: asOf, locale }: FiguresProps) {
  const mine = rows.filter((row) => row.task);
  const over = mine.filter((row) => row.deadline && row.deadline.dueAt < asOf).length;
  const look = { size: "md", locale, unit: say(copy.unit, locale) } as const;
  return (
    <>
      <HeadFigure term={say(copy.mine, locale)}>
        <Figure {...look} value={mine.length} of={rows.length} />
      </HeadFigure>
      <HeadFigure term={say(copy.over, locale)}>
        <Figure {...look} value={over} of={mine.length} late={over > 0} />
      </HeadFigure>
    </>
  );
}

type ComplaintsProps = { waiting: number; opinions: number; orders: number; locale: Locale };

function Complaints({ waiting, opinions, orders, locale }: ComplaintsProps) {
  return (
    <Section id="complaints" title={say(copy.complaints, locale)}>
      <Rows>
        <Row
          href="/handling/complaints"
          title={say(copy.complaintsRow, locale)}
          end={<Figure locale={locale} value={waiting} unit={say(copy.items, locale)} />}
        />
        {orders > 0 && (
          <Row
            href="/handling/supervision"
            title={say(ownOrders.waiting, locale)}
            end={<Figure locale={locale} value={orders} unit={say(copy.items, locale)} />}
          />
        )}
        {opinions > 0 && (
          <Row
            href="/handling/opinions"
            title={say(handlingCopy.opinions, locale)}
            end={<Figure locale={locale} value={opinions} unit={say(copy.items, locale)} />}
          />
        )}
      </Rows>
    </Section>
  );
}

/** Where a department begins the day: what is its turn, first what is due first. */
export default async function HandlingPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling");
  const asOf = now();
  if (holds(person.actor, "firm-contact") && !holds(person.actor, "handler", "department-lead")) {
    return <FirmDesk person={person} now={asOf} locale={locale} />;
  }
  const [all, counts, opinions, orders] = await Promise.all([
    listHandling(person.actor),
    countStages(person.actor, "handling"),
    countCoParts(person.actor),
    countWaitingOrders(person.actor),
  ]);
  const mine = all.filter((row) => row.task);
  const waiting = counts.routing + counts.handling;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.today, locale)}
        note={`${longDate(asOf, locale)} · ${say(copy.todayNote, locale)}`}
        figures={<Figures rows={all} now={asOf} locale={locale} />}
      >
        <div className="sections">
          <Section id="mine" title={say(copy.suggestions, locale)}>
            {mine.length === 0 && <EmptyState>{say(copy.none, locale)}</EmptyState>}
            <WorkRows rows={mine} now={asOf} locale={locale} />
          </Section>
          <Complaints {...{ waiting, opinions, orders, locale }} />
        </div>
      </StaffMain>
    </HandlingFrame>
  );
}
