import type { Metadata } from "next";
import Link from "next/link";
import { StateTag } from "@/components/problem/state-tag";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { rhythmLabels, seriesTags } from "@/lib/consultation/copy/series";
import { listSeries, type SeriesRow } from "@/lib/consultation/queries/series";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { seriesCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const path = "/desk/consultations/series";

export default async function SeriesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { after } = readParams(await searchParams, ["after"]);
  const person = await requirePerson(path);
  const page = await listSeries(person.actor, { after });
  const toMatters = (
    <LinkButton href="/desk/matters?state=approved">{say(copy.toMatters, locale)}</LinkButton>
  );
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        {page.rows.length === 0 ? (
          <EmptyState action={toMatters}>{say(copy.empty, locale)}</EmptyState>
        ) : (
          <DataTable
            sheet
            caption={say(copy.title, locale)}
            columns={columnsIn(locale)}
            rows={page.rows}
            rowKey={(row) => row.id}
          />
        )}
        <Pager
          locale={locale}
          next={page.next ? listHref(path, { after: page.next }) : null}
          start={after ? path : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}

function State({ status, locale }: { status: string; locale: Locale }) {
  const tag = seriesTags[status];
  return tag ? <StateTag tag={tag} locale={locale} /> : null;
}

function columnsIn(locale: Locale): Column<SeriesRow>[] {
  return [
    {
      key: "name",
      label: say(copy.name, locale),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`${path}/${row.id}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block">{row.venue}</span>
        </>
      ),
    },
    {
      key: "rhythm",
      label: say(copy.rhythm, locale),
      cell: (row) => say(rhythmLabels[row.every], locale),
    },
    {
      key: "term",
      label: say(copy.term, locale),
      cell: (row) => `${row.firstDay} – ${row.untilDay}`,
    },
    {
      key: "meetings",
      label: say(copy.meetings, locale),
      number: true,
      cell: (row) => say(copy.times, locale, { n: row.meetings }),
    },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => <State status={row.status} locale={locale} />,
    },
  ];
}
