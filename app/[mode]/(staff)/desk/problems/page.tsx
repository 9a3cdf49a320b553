import type { Metadata } from "next";
import Link from "next/link";
import { StateTag } from "@/components/problem/state-tag";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { FilterChips } from "@/components/ui/filter-chips";
import { Pager } from "@/components/ui/pager";
import { holds } from "@/lib/core/actor";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { statusTags } from "@/lib/problem/copy";
import { problemStatuses } from "@/lib/problem/model";
import { countProblems, listProblems, type ProblemRow } from "@/lib/problem/queries/problem-list";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { deskProblemsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function columnsIn(locale: Locale): Column<ProblemRow>[] {
  return [
    {
      key: "title",
      label: say(copy.problem, locale),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/desk/problems/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block">{row.place}</span>
        </>
      ),
    },
    {
      key: "people",
      label: say(copy.people, locale),
      number: true,
      cell: (row) => (
        <Figure locale={locale} value={row.people} unit={say(copy.peopleUnit, locale)} />
      ),
    },
    {
      key: "complaints",
      label: say(copy.complaints, locale),
      number: true,
      cell: (row) => (
        <Figure locale={locale} value={row.complaints} unit={say(copy.unit, locale)} />
      ),
    },
    {
      key: "found",
      label: say(copy.found, locale),
      cell: (row) => <span className="nw">{shortDate(row.detectedAt, locale)}</span>,
    },
    {
      key: "state",
      label: say(copy.state, locale),
      cell: (row) => <StateTag tag={statusTags[row.status]} locale={locale} />,
    },
  ];
}

export default async function DeskProblemsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { state, after } = readParams(await searchParams, ["state", "after"]);
  const person = await requirePerson("/desk/problems");
  const status = problemStatuses.find((each) => each === state);
  const [page, counts] = await Promise.all([
    listProblems(person.actor, { status, after }),
    countProblems(person.actor),
  ]);
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const known = problemStatuses.filter((each) => counts[each]);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={
          <HeadFigure term={say(copy.toConfirm, locale)}>
            <Figure
              size="md"
              locale={locale}
              value={counts.detected ?? 0}
              of={total}
              unit={say(copy.items, locale)}
            />
          </HeadFigure>
        }
        filters={
          <>
            <FilterChips
              locale={locale}
              label={say(copy.byState, locale)}
              items={[
                {
                  href: "/desk/problems",
                  label: say(copy.all, locale),
                  count: total,
                  current: !status,
                },
                ...known.map((each) => ({
                  href: listHref("/desk/problems", { state: each }),
                  label: say(statusTags[each], locale),
                  count: counts[each],
                  current: each === status,
                })),
              ]}
            />
            {holds(person.actor, "triage", "staff") && (
              <LinkButton small href="/desk/problems/new" icon="merge">
                {say(copy.make, locale)}
              </LinkButton>
            )}
          </>
        }
      >
        {page.rows.length === 0 ? (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
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
          next={page.next ? listHref("/desk/problems", { state, after: page.next }) : null}
          start={after ? listHref("/desk/problems", { state }) : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}
