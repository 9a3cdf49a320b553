import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { OrderTable } from "@/components/supervision/order-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { getHomeDistrict, listDepartments, listStreets } from "@/lib/place/queries";
import { viewLabels } from "@/lib/supervision/copy";
import { countOrders, listOrders, type OrderCounts } from "@/lib/supervision/queries/list";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { addressOf, readAddress } from "./_parts/address";
import { Filters } from "./_parts/filters";
import { Foot } from "./_parts/foot";
import { supervisionCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function Figures({ counts, locale }: { counts: OrderCounts; locale: Locale }) {
  return (["explained", "overdue", "listed"] as const).map((view) => (
    <HeadFigure key={view} term={say(viewLabels[view], locale)}>
      <Figure
        size="md"
        locale={locale}
        value={counts[view]}
        of={counts.open}
        unit={say(copy.unit, locale)}
        late={view === "overdue" && counts.overdue > 0}
        href={addressOf({ view })}
      />
    </HeadFigure>
  ));
}

/** What the district watches over: a record beside the status, with a clock of its own. */
export default async function SupervisionPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/supervision");
  openTo(person.actor, "triage", "staff", "signer", "auditor");
  const at = readAddress(await searchParams);
  const asOf = now();
  const district = await getHomeDistrict();
  const [list, counts, streets, departments] = await Promise.all([
    listOrders(person.actor, at, asOf),
    countOrders(person.actor, asOf),
    listStreets(district),
    listDepartments(district),
  ]);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={<Figures counts={counts} locale={locale} />}
        filters={<Filters {...{ at, counts, streets, departments, locale }} />}
      >
        {list.rows.length === 0 ? (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
        ) : (
          <OrderTable rows={list.rows} base="/desk/supervision" now={asOf} locale={locale} />
        )}
        <Pager
          locale={locale}
          next={list.next ? addressOf({ ...at, after: list.next }) : null}
          start={at.after ? addressOf({ ...at, after: undefined }) : null}
        />
        <Foot at={at} locale={locale} />
      </StaffMain>
    </DeskFrame>
  );
}
