import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { OrderTable } from "@/components/supervision/order-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { FilterChips } from "@/components/ui/filter-chips";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { viewLabels } from "@/lib/supervision/copy";
import { type OrderView, orderView } from "@/lib/supervision/model";
import { countOwnOrders, listOwnOrders, type OrderCounts } from "@/lib/supervision/queries/list";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { ownOrders as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };
const page = "/handling/supervision";
const views = ["open", "overdue", "listed", "ended"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type PartProps = { counts: OrderCounts; locale: Locale };

function Late({ counts, locale }: PartProps) {
  return (
    <HeadFigure term={say(viewLabels.overdue, locale)}>
      <Figure
        size="md"
        locale={locale}
        value={counts.overdue}
        of={counts.open}
        unit={say(copy.unit, locale)}
        late={counts.overdue > 0}
      />
    </HeadFigure>
  );
}

function Views({ view, counts, locale }: PartProps & { view: OrderView }) {
  return (
    <FilterChips
      locale={locale}
      items={views.map((each) => ({
        href: listHref(page, each === "open" ? {} : { view: each }),
        label: say(viewLabels[each], locale),
        count: counts[each],
        current: view === each,
      }))}
    />
  );
}

/** The orders about one's own department, what is due first. */
export default async function OwnOrdersPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(page);
  const asked = readParams(await searchParams, ["view", "after"]);
  const view = orderView.catch("open").parse(asked.view ?? "open");
  const at = now();
  const [list, counts] = await Promise.all([
    listOwnOrders(person.actor, { view, after: asked.after }, at),
    countOwnOrders(person.actor, at),
  ]);
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={<Late counts={counts} locale={locale} />}
        filters={<Views view={view} counts={counts} locale={locale} />}
      >
        {list.rows.length === 0 ? (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
        ) : (
          <OrderTable rows={list.rows} base={page} now={at} locale={locale} />
        )}
        <Pager
          locale={locale}
          next={list.next ? listHref(page, { view, after: list.next }) : null}
          start={asked.after ? listHref(page, { view }) : null}
        />
      </StaffMain>
    </HandlingFrame>
  );
}
