import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import type { TwoWayPage } from "@/lib/core/keyset";
import { handledSortLabels } from "@/lib/suggestion/copy/handling-list";
import { handledDepartments } from "@/lib/suggestion/policy";
import { countHandled, type HandledRow, listHandled } from "@/lib/suggestion/queries/handling";
import { sortIn, yearsSince } from "@/lib/suggestion/rules/handling-list";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../_parts/handling-frame";
import { RowKeys } from "../_parts/row-keys";
import { type Address, addressOf, readAddress } from "./_parts/address";
import { HandledFilters } from "./_parts/filters";
import { Foot } from "./_parts/foot";
import { HandledTable } from "./_parts/handled-table";
import { LotEntry } from "./_parts/lot-entry";
import { None } from "./_parts/none";
import { OnPaper } from "./_parts/on-paper";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.suggestions, parseMode((await params).mode).locale) };
}

type ListProps = { page: TwoWayPage<HandledRow>; at: Address; now: Date; locale: Locale };

function List({ page, at, now: asOf, locale }: ListProps) {
  const isInside = at.after !== undefined || at.before !== undefined;
  return (
    <>
      {page.rows.length > 0 && (
        <HandledTable rows={page.rows} words={at.words} now={asOf} locale={locale} />
      )}
      <Pager
        locale={locale}
        next={page.next ? addressOf(at, { after: page.next }) : null}
        previous={page.previous ? addressOf(at, { before: page.previous }) : null}
        start={isInside && (page.previous || page.rows.length === 0) ? addressOf(at) : null}
      />
      {page.rows.length > 0 && (
        <>
          <Foot at={at} locale={locale} />
          <RowKeys locale={locale} />
        </>
      )}
    </>
  );
}

/** Everything a department was given, what is its turn first; narrowed and ordered by the address. */
export default async function HandlingSuggestionsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/handling/suggestions");
  const { actor } = person;
  const asOf = now();
  const at = readAddress(await searchParams, { id: actor.id, now: asOf });
  const [page, counts] = await Promise.all([
    listHandled(actor, at, asOf),
    countHandled(actor, at, asOf),
  ]);
  const years = yearsSince(counts.first, asOf);
  const isOffice = handledDepartments(actor).length > 0;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.suggestions, locale)}
        note={`${longDate(asOf, locale)} · ${say(handledSortLabels[sortIn(at.view, at.sort)], locale)}`}
        filters={isOffice && <HandledFilters {...{ at, counts, years, locale }} />}
      >
        {at.lost && (
          <Notice kind="late" icon="search" status>
            {say(copy.lookedLost, locale)}
          </Notice>
        )}
        <OnPaper at={at} locale={locale} />
        {isOffice && <LotEntry locale={locale} />}
        {page.rows.length === 0 && <None at={at} isOffice={isOffice} locale={locale} />}
        <List page={page} at={at} now={asOf} locale={locale} />
      </StaffMain>
    </HandlingFrame>
  );
}
