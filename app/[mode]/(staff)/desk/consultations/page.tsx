import type { Metadata } from "next";
import Link from "next/link";
import { hours } from "@/components/consultation/consultation-rows";
import { StateTag } from "@/components/problem/state-tag";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { FilterChips } from "@/components/ui/filter-chips";
import { Pager } from "@/components/ui/pager";
import { statusTags } from "@/lib/consultation/copy";
import { consultationStatuses } from "@/lib/consultation/model";
import {
  type ConsultationRow,
  countConsultations,
  listConsultations,
} from "@/lib/consultation/queries/consultation-list";
import { now } from "@/lib/core/clock";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { deskConsultationsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function columnsIn(locale: Locale): Column<ConsultationRow>[] {
  return [
    {
      key: "title",
      label: say(copy.consultation, locale),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/desk/consultations/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block">
            {row.street} · {row.venue}
          </span>
        </>
      ),
    },
    {
      key: "when",
      label: say(copy.when, locale),
      cell: (row) => (
        <span className="nw">
          {shortDate(row.startsAt, locale)} <span className="meta">{hours(row)}</span>
        </span>
      ),
    },
    {
      key: "seats",
      label: say(copy.seats, locale),
      number: true,
      cell: (row) => <Figure locale={locale} value={row.seatsTaken} of={row.capacity} />,
    },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => <StateTag tag={statusTags[row.status]} locale={locale} />,
    },
  ];
}

export default async function DeskConsultationsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = readParams(await searchParams, ["when", "state", "after"]);
  const person = await requirePerson("/desk/consultations");
  const when = asked.when === "past" ? "past" : "coming";
  const status = consultationStatuses.find((each) => each === asked.state);
  const [page, counts] = await Promise.all([
    listConsultations(person.actor, { when, status, after: asked.after }, now()),
    countConsultations(person.actor),
  ]);
  const unit = say(copy.unit, locale);
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const href = (change: Params) =>
    listHref("/desk/consultations", { when: asked.when, state: asked.state, ...change });
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={
          <>
            <HeadFigure term={say(copy.open, locale)}>
              <Figure size="md" locale={locale} value={counts.open ?? 0} of={total} unit={unit} />
            </HeadFigure>
            <HeadFigure term={say(copy.minuting, locale)}>
              <Figure
                size="md"
                locale={locale}
                value={counts.minuting ?? 0}
                of={total}
                unit={unit}
              />
            </HeadFigure>
          </>
        }
        filters={
          <>
            <FilterChips
              locale={locale}
              label={say(copy.byTime, locale)}
              items={(["coming", "past"] as const).map((each) => ({
                href: href({ when: each === "past" ? "past" : undefined }),
                label: say(copy[each], locale),
                current: each === when,
              }))}
            />
            <FilterChips
              locale={locale}
              label={say(copy.byState, locale)}
              items={[
                {
                  href: href({ state: undefined }),
                  label: say(copy.all, locale),
                  current: !status,
                },
                ...consultationStatuses
                  .filter((each) => counts[each])
                  .map((each) => ({
                    href: href({ state: each }),
                    label: say(statusTags[each], locale),
                    count: counts[each],
                    current: each === status,
                  })),
              ]}
            />
          </>
        }
      >
        {page.rows.length === 0 ? (
          <EmptyState
            action={<LinkButton href="/desk/problems">{say(copy.toProblems, locale)}</LinkButton>}
          >
            {say(copy.empty, locale)}
          </EmptyState>
        ) : (
          <DataTable
            sheet
            caption={say(copy.title, locale)}
            columns={columnsIn(locale)}
            rows={page.rows}
            rowKey={(row) => row.ref}
          />
        )}
        <Pager
          locale={locale}
          next={page.next ? href({ after: page.next }) : null}
          start={asked.after ? href({}) : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}
