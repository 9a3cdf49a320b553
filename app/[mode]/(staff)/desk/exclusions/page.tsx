import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import {
  countExclusions,
  type ExclusionFilter,
  listExclusions,
} from "@/lib/complaint/queries/exclusions";
import { type Locale, say } from "@/lib/core/i18n";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { streetsOf } from "../_parts/streets";
import { addressOf, path, readAddress } from "./_parts/address";
import { ExclusionFilters, ExportForm } from "./_parts/exclusion-filters";
import { ExclusionTable } from "./_parts/exclusion-table";
import { exclusionsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type ListProps = {
  page: Awaited<ReturnType<typeof listExclusions>>;
  at: ExclusionFilter;
  locale: Locale;
};

function List({ page: { rows, next }, at, locale }: ListProps) {
  const first = addressOf({ ...at, after: undefined });
  if (rows.length === 0) {
    const isFiltered = first !== path;
    return (
      <EmptyState
        action={isFiltered && <LinkButton href={path}>{say(copy.toAll, locale)}</LinkButton>}
      >
        {say(isFiltered ? copy.emptyView : copy.empty, locale)}
      </EmptyState>
    );
  }
  return (
    <>
      <ExclusionTable rows={rows} locale={locale} />
      <Pager
        locale={locale}
        next={next ? addressOf({ ...at, after: next }) : null}
        start={at.after ? first : null}
      />
    </>
  );
}

/** What staff left out of the three rates, and why: the other side of the figures that are public. */
export default async function ExclusionsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(path);
  const { actor } = person;
  openTo(actor, "triage", "staff");
  const at = readAddress(await searchParams);
  const [page, all, streets] = await Promise.all([
    listExclusions(actor, at),
    countExclusions(actor, at),
    streetsOf(actor),
  ]);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={
          <HeadFigure term={say(copy.all, locale)}>
            <Figure size="md" locale={locale} value={all} unit={say(copy.items, locale)} />
          </HeadFigure>
        }
        filters={<ExclusionFilters at={at} streets={streets} locale={locale} />}
      >
        <List page={page} at={at} locale={locale} />
        {page.rows.length > 0 && <ExportForm at={at} locale={locale} />}
      </StaffMain>
    </DeskFrame>
  );
}
