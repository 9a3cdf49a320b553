import type { Metadata } from "next";
import Link from "next/link";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { StaffMain } from "@/components/shell/staff-shell";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { addDays, dayOf } from "@/lib/core/day";
import { longDate, say } from "@/lib/core/i18n";
import { listYearEnd, type YearEndRow } from "@/lib/look-back/queries/year-end";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { DoneNotice } from "../_parts/done-notice";
import { planAction } from "../actions";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };
const address = "/desk/look-backs/year-end";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.yearEnd, parseMode((await params).mode).locale) };
}

type Place = Omit<FormPlace, "target"> & { readonly dueOn: string };

function PlanOne({ dueOn, ...place }: Place & { target: string }) {
  const { target, locale } = place;
  return (
    <ActForm
      {...place}
      name={`plan-${target}`}
      action={planAction}
      hidden={{ suggestion: target, dueOn, cause: "year-end" }}
    >
      <SubmitButton small locale={locale}>
        {say(copy.planButton, locale)}
      </SubmitButton>
    </ActForm>
  );
}

function columnsOf({ dueOn, ...place }: Place): Column<YearEndRow>[] {
  const { locale } = place;
  return [
    {
      key: "title",
      label: say(copy.columns.title, locale),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/suggestions/${row.ref}`} prefetch={false}>
            {row.title}
          </Link>
          <span className="meta block font-normal">{row.street}</span>
        </>
      ),
    },
    {
      key: "department",
      label: say(copy.columns.department, locale),
      cell: (row) => row.department ?? "—",
    },
    {
      key: "answered",
      label: say(copy.answered, locale),
      cell: (row) => <span className="nw">{longDate(row.answeredAt, locale)}</span>,
    },
    {
      key: "plan",
      label: say(copy.plan, locale),
      cell: (row) => <PlanOne {...place} target={row.ref} dueOn={dueOn} />,
    },
  ];
}

/** What was closed as solved this year and nobody has looked at: the round at the end of the year. */
export default async function YearEndPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(address);
  const asked = await searchParams;
  const { after } = readParams(asked, ["after"]);
  const asOf = now();
  const list = await listYearEnd(person.actor, after, asOf);
  const place = { page: address, locale, refused: await refusedBefore() };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.yearEnd, locale)} note={say(copy.yearEndNote, locale)}>
        <DoneNotice asked={asked.done} locale={locale} />
        {list.rows.length === 0 ? (
          <EmptyState>{say(copy.yearEndNone, locale)}</EmptyState>
        ) : (
          <DataTable
            sheet
            caption={say(copy.yearEnd, locale)}
            columns={columnsOf({ ...place, dueOn: addDays(dayOf(asOf), 7) })}
            rows={list.rows}
            rowKey={(row) => row.ref}
          />
        )}
        <Pager
          locale={locale}
          next={list.next ? listHref(address, { after: list.next }) : null}
          start={after ? address : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}
