import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { monthlyTexts as copy } from "@/lib/insight/copy/monthly";
import { firmDeskScope } from "@/lib/insight/policy";
import { getFirstYear, listMonths } from "@/lib/insight/queries/monthly";
import { monthsOf } from "@/lib/insight/rules/month-span";
import { getDivisionNames, listStreetsWithin } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { MonthTable } from "./_parts/month-table";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

const page = "/desk/reports";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function read(actor: Actor, params: Params, at: Date) {
  const area = firmDeskScope(actor);
  if (area === null || area.length < 6) notFound();
  const { year: asked, street } = readParams(params, ["year", "street"]);
  const today = dayOf(at);
  const last = Number(today.slice(0, 4));
  const first = (await getFirstYear(actor, area)) ?? last;
  const years = Array.from({ length: last - first + 1 }, (_, n) => last - n);
  const year = years.find((each) => String(each) === asked) ?? last;
  const isStreet = street && /^\d{9}$/.test(street) && street.startsWith(area);
  const scope = isStreet ? street : area;
  const spans = monthsOf(year, today);
  const [rows, streets, names] = await Promise.all([
    listMonths(actor, scope, spans),
    listStreetsWithin(area),
    getDivisionNames([area]),
  ]);
  const href = (of: number) => listHref(page, { year: String(of), street: isStreet ? street : "" });
  const place = names.get(area) ?? area;
  return {
    area,
    scope,
    spans,
    rows,
    streets,
    place,
    years,
    year,
    href,
    running: today.slice(0, 7),
  };
}

/** Every month with its report; the place is the reader's own area or a street of it. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(page);
  const { area, place, streets, years, year, href, ...months } = await read(
    person.actor,
    await searchParams,
    now(),
  );
  const chips = years.map((each) => ({
    ...{ label: say(copy.year, locale, { year: String(each) }), href: href(each) },
    current: each === year,
  }));
  const options = streets.map(({ code, name }) => ({ value: code, label: name }));
  const label = say(copy.place, locale, { name: place });
  const value = months.scope === area ? undefined : months.scope;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        filters={
          <>
            <FilterChips locale={locale} items={chips} />
            {area.length === 6 && (
              <FilterSelects
                {...{ action: page, locale, keep: { year: String(year) } }}
                selects={[{ name: "street", label, value, options }]}
              />
            )}
          </>
        }
      >
        <MonthTable {...months} locale={locale} />
      </StaffMain>
    </DeskFrame>
  );
}
