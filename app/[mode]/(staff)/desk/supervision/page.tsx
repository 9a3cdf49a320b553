import type { Metadata } from "next";
import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { StatusTag } from "@/components/complaint/status-tag";
import { StaffMain } from "@/components/shell/staff-shell";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { causeLabels } from "@/lib/complaint/copy/follow-up";
import { listSupervised, type Supervised } from "@/lib/complaint/queries/follow-up";
import { now } from "@/lib/core/clock";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { supervisionCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

const page = "/desk/supervision";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function columnsOf(at: Date, locale: Locale): Column<Supervised>[] {
  const label = (key: keyof typeof copy) => ({ key, label: say(copy[key], locale) });
  return [
    {
      ...label("complaint"),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/desk/complaints/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block font-normal">{row.place}</span>
        </>
      ),
    },
    {
      ...label("cause"),
      cell: (row) => say(causeLabels[row.reason] ?? copy.title, locale),
    },
    { ...label("department"), cell: (row) => row.department ?? "—" },
    { ...label("status"), cell: (row) => <StatusTag status={row.status} locale={locale} /> },
    {
      ...label("since"),
      cell: (row) => <span className="nw">{shortDate(row.openedAt, locale)}</span>,
    },
    {
      ...label("due"),
      cell: ({ dueAt, dueFrom }) =>
        dueAt && dueFrom ? (
          <DeadlineTag deadline={{ dueAt, startedAt: dueFrom }} now={at} locale={locale} />
        ) : (
          "—"
        ),
    },
  ];
}

/** What the district watches over: a record beside the status, ended with a reason on the item. */
export default async function SupervisionPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(page);
  openTo(person.actor, "triage", "staff", "signer");
  const { after } = await searchParams;
  const cursor = typeof after === "string" ? after : undefined;
  const { rows, next } = await listSupervised(person.actor, { after: cursor });
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        {rows.length === 0 ? (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
        ) : (
          <DataTable
            sheet
            caption={say(copy.title, locale)}
            columns={columnsOf(now(), locale)}
            rows={rows}
            rowKey={(row) => row.id}
          />
        )}
        <Pager
          locale={locale}
          next={next ? `${page}?after=${next}` : null}
          start={cursor ? page : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}
