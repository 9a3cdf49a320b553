import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import type { MatterStatus } from "@/lib/consultation/model";
import { countMatters, listMatters } from "@/lib/consultation/queries/matter-list";
import { type Locale, say } from "@/lib/core/i18n";
import { listStreetsWithin } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { hrefFor, readFilter } from "./_parts/address";
import { Filters } from "./_parts/filters";
import { MatterTable } from "./_parts/matter-table";
import { deskMattersCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function DeskMattersPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/matters");
  const at = readFilter(await searchParams);
  const [page, counts, streets] = await Promise.all([
    listMatters(person.actor, at),
    countMatters(person.actor, at),
    listStreetsWithin(),
  ]);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        figures={<Waiting counts={counts} locale={locale} />}
        filters={<Filters at={at} counts={counts} streets={streets} locale={locale} />}
      >
        {page.rows.length === 0 && <EmptyState>{say(copy.empty, locale)}</EmptyState>}
        {page.rows.length > 0 && <MatterTable rows={page.rows} locale={locale} />}
        <Pager
          locale={locale}
          next={page.next ? hrefFor({ ...at, after: page.next }) : null}
          start={at.after ? hrefFor({ ...at, after: undefined }) : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}

const waits = [
  ["toScreen", "suggested"],
  ["inPublic", "publicised"],
  ["toSchedule", "approved"],
] as const;

type Counts = { counts: Readonly<Partial<Record<MatterStatus, number>>>; locale: Locale };

function Waiting({ counts, locale }: Counts) {
  return waits.map(([term, status]) => (
    <HeadFigure key={status} term={say(copy[term], locale)}>
      <Figure
        size="md"
        locale={locale}
        value={counts[status] ?? 0}
        unit={say(copy.unit, locale)}
        href={hrefFor({ status })}
      />
    </HeadFigure>
  ));
}
