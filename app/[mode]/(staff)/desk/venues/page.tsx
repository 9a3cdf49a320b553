import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { canOpenVenueDesk } from "@/lib/place/policy";
import { listStreetsWithin } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { hrefFor, readFilter } from "./_parts/address";
import { Filters } from "./_parts/filters";
import { readList } from "./_parts/read-list";
import { VenueTable } from "./_parts/venue-table";
import { deskVenuesCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function DeskVenuesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/venues");
  if (!canOpenVenueDesk(person.actor).allowed) notFound();
  const at = readFilter(await searchParams);
  const [page, streets] = await Promise.all([
    readList(person.actor, at, now()),
    listStreetsWithin(),
  ]);
  const names = new Map(streets.map((street) => [street.code, street.name]));
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        filters={<Filters at={at} streets={streets} locale={locale} />}
      >
        {page.rows.length === 0 ? (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
        ) : (
          <VenueTable rows={page.rows} at={at} street={(code) => names.get(code)} locale={locale} />
        )}
        <Pager
          locale={locale}
          next={page.next ? hrefFor({ ...at, after: page.next }) : null}
          start={at.after ? hrefFor({ ...at, after: undefined }) : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}
