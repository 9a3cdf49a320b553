import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { words } from "@/components/supervision/copy";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import { causeLabels, listingLabels } from "@/lib/supervision/copy";
import type { OrderRow } from "@/lib/supervision/model/order";
import { listOrders } from "@/lib/supervision/queries/list";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { supervisionCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };
const most = 200;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.chairmen, parseMode((await params).mode).locale) };
}

function Matter({ row }: { row: OrderRow }) {
  return (
    <>
      {row.title}
      <span className="meta block font-normal">
        {row.place} · <span className="ref">{row.item}</span> ·{" "}
        <span className="ref">{row.ref}</span>
      </span>
    </>
  );
}

function columnsOf(locale: Locale): Column<OrderRow>[] {
  const { columns } = words;
  return [
    {
      key: "matter",
      label: say(columns.matter, locale),
      heading: true,
      cell: (row) => <Matter row={row} />,
    },
    {
      key: "department",
      label: say(columns.department, locale),
      cell: (row) => row.department ?? "—",
    },
    {
      key: "cause",
      label: say(columns.cause, locale),
      cell: (row) => say(causeLabels[row.reason], locale),
    },
    {
      key: "why",
      label: say(copy.why, locale),
      cell: (row) => row.listedFor && say(listingLabels[row.listedFor], locale),
    },
    {
      key: "due",
      label: say(columns.due, locale),
      cell: (row) => <span className="nw">{shortDate(row.dueAt, locale)}</span>,
    },
    {
      key: "since",
      label: say(copy.since, locale),
      cell: (row) => row.listedAt && <span className="nw">{shortDate(row.listedAt, locale)}</span>,
    },
  ];
}

/** 主席会议列单 on one sheet of paper. */
export default async function ChairmenPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/supervision/chairmen");
  openTo(person.actor, "staff", "signer", "auditor");
  const at = now();
  const { rows } = await listOrders(person.actor, { view: "listed", size: most }, at);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        back={{ href: "/desk/supervision", label: say(words.back, locale) }}
        title={say(copy.chairmen, locale)}
        note={`${say(copy.chairmenNote, locale)} · ${say(copy.madeOn, locale, { day: longDate(at, locale), n: rows.length })}`}
      >
        {rows.length === 0 ? (
          <EmptyState>{say(copy.chairmenEmpty, locale)}</EmptyState>
        ) : (
          <DataTable
            sheet
            caption={say(copy.chairmen, locale)}
            columns={columnsOf(locale)}
            rows={rows}
            rowKey={(row) => row.ref}
          />
        )}
        <p className="actions no-print">
          <PrintButton label={say(copy.print, locale)} icon={<Icon name="printer" />} />
        </p>
      </StaffMain>
    </DeskFrame>
  );
}
