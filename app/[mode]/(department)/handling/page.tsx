import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { countTasksToDo } from "@/lib/campaign/queries/own-tasks";
import { countStages } from "@/lib/complaint/queries/desk";
import { countCoParts } from "@/lib/complaint/queries/part";
import { holds } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { countUpTo, type Locale, longDate, say } from "@/lib/core/i18n";
import { handledViewLabels } from "@/lib/suggestion/copy/handling-list";
import { countedAtMost } from "@/lib/suggestion/model/handling-list";
import { countHandled, type HandledCounts, listHandled } from "@/lib/suggestion/queries/handling";
import { countWaitingOrders } from "@/lib/supervision/queries/list";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { FirmDesk } from "./_parts/firm-desk";
import { HandlingFrame } from "./_parts/handling-frame";
import { handlingCopy } from "./copy";
import { ownPlans } from "./plans/copy";
import { WorkRows } from "./suggestions/_parts/work-rows";
import { copy } from "./suggestions/copy";
import { ownOrders } from "./supervision/copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.today, parseMode((await params).mode).locale) };
}

/** What is to do and what is late, each leading to its list. */
function Figures({ counts, locale }: { counts: HandledCounts; locale: Locale }) {
  const unit = say(copy.unit, locale);
  return (["todo", "overdue", "back"] as const).map((view) => (
    <HeadFigure key={view} term={say(handledViewLabels[view], locale)}>
      <Figure
        size="md"
        locale={locale}
        value={counts[view]}
        countedTo={countedAtMost}
        unit={unit}
        late={view === "overdue" && counts.overdue > 0}
        href={listHref("/handling/suggestions", view === "todo" ? {} : { view })}
      />
    </HeadFigure>
  ));
}

function allOf(todo: number, locale: Locale) {
  const n = countUpTo(todo, countedAtMost, locale);
  return { href: "/handling/suggestions", label: say(copy.more, locale, { n }) };
}

type ComplaintsProps = {
  waiting: number;
  opinions: number;
  orders: number;
  tasks: number;
  locale: Locale;
};

function Complaints({ waiting, opinions, orders, tasks, locale }: ComplaintsProps) {
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
        {tasks > 0 && (
          <Row
            href="/handling/plans"
            title={say(ownPlans.waiting, locale)}
            end={<Figure locale={locale} value={tasks} unit={say(ownPlans.unit, locale)} />}
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
  const [mine, handled, counts, opinions, orders, tasks] = await Promise.all([
    listHandled(person.actor, { view: "todo" }, asOf),
    countHandled(person.actor, {}, asOf),
    countStages(person.actor, "handling"),
    countCoParts(person.actor),
    countWaitingOrders(person.actor),
    countTasksToDo(person.actor),
  ]);
  const waiting = counts.routing + counts.handling;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.today, locale)}
        note={`${longDate(asOf, locale)} · ${say(copy.todayNote, locale)}`}
        figures={<Figures counts={handled} locale={locale} />}
      >
        <div className="sections">
          <Section
            id="mine"
            title={say(copy.suggestions, locale)}
            link={mine.next ? allOf(handled.todo, locale) : undefined}
          >
            {mine.rows.length === 0 && <EmptyState>{say(copy.noneIn.todo, locale)}</EmptyState>}
            <WorkRows rows={mine.rows} now={asOf} locale={locale} />
          </Section>
          <Complaints {...{ waiting, opinions, orders, tasks, locale }} />
        </div>
      </StaffMain>
    </HandlingFrame>
  );
}
