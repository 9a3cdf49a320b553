import { urgencyOptions } from "@/components/complaint/accept-form";
import type { Option, OptionGroup } from "@/components/forms/select";
import { routeDayTexts, routeKindTexts } from "@/lib/catalogue/copy/route";
import { type CategoryRow, groupsOf } from "@/lib/catalogue/queries/category";
import { listRouteHandlers } from "@/lib/catalogue/queries/route";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import type { VenueKind } from "@/lib/place/model";
import { listCommunitiesWithin, listDepartments, listStreetsWithin } from "@/lib/place/queries";
import { listVenueChoices } from "@/lib/place/queries/venue";
import { copy } from "../copy";

type Options = readonly (Option | OptionGroup)[];

function plain(texts: Readonly<Record<string, Text>>, any: Text, locale: Locale): Options {
  const rows = Object.entries(texts).map(([value, text]) => ({ value, label: say(text, locale) }));
  return [{ value: "", label: say(any, locale) }, ...rows];
}

function categoryChoices(categories: readonly CategoryRow[], locale: Locale): Options {
  const groups = groupsOf(categories).map((group) => {
    const label = say(group.name, locale);
    const whole = { value: group.code, label: say(copy.wholeGroup, locale, { name: label }) };
    const each = group.categories.map(({ code, name, nameEn }) => ({
      value: code,
      label: locale === "zh" ? name : nameEn,
    }));
    return { label, options: [whole, ...each] };
  });
  return [{ value: "", label: say(copy.anyCategory, locale) }, ...groups];
}

async function placeChoices(scope: string, locale: Locale): Promise<Options> {
  const [streets, communities] = await Promise.all([
    listStreetsWithin(scope),
    listCommunitiesWithin(scope),
  ]);
  const groups = streets.map(({ code, name }) => ({
    label: name,
    options: [
      { value: code, label: name },
      ...communities
        .filter((each) => each.code.startsWith(code))
        .map((each) => ({ value: each.code, label: each.name })),
    ],
  }));
  return [{ value: "", label: say(copy.wholeArea, locale) }, ...groups];
}

async function venueChoices(scope: string, locale: Locale): Promise<Options> {
  const venues = await listVenueChoices(scope);
  const groups = [...Map.groupBy(venues, (venue) => venue.kind)].map(([kind, rows]) => ({
    label: say(venueKindLabels[kind as VenueKind], locale),
    options: rows.map(({ id, name }) => ({ value: id, label: name })),
  }));
  return [{ value: "", label: say(copy.nearest, locale) }, ...groups];
}

async function bodyChoices(actor: Actor, scope: string, now: Date, locale: Locale) {
  const [departments, handlers] = await Promise.all([
    listDepartments(scope.slice(0, 6)),
    listRouteHandlers(actor, scope, dayOf(now)),
  ]);
  const groups = departments.map((department) => ({
    label: department.shortName,
    options: handlers
      .filter((handler) => handler.departmentId === department.id)
      .map(({ id, name }) => ({ value: id, label: `${name} · ${department.shortName}` })),
  }));
  return {
    departments: [
      { value: "", label: say(copy.noDepartment, locale) },
      ...departments.map(({ id, name }) => ({ value: id, label: name })),
    ],
    people: [
      { value: "", label: say(copy.noPerson, locale) },
      ...groups.filter((group) => group.options.length > 0),
    ],
  };
}

/** Everything a rule can name, within one area. */
export async function routeChoices(
  actor: Actor,
  scope: string,
  categories: readonly CategoryRow[],
  { now, locale }: { now: Date; locale: Locale },
) {
  const [places, venues, bodies] = await Promise.all([
    placeChoices(scope, locale),
    venueChoices(scope, locale),
    bodyChoices(actor, scope, now, locale),
  ]);
  return {
    ...bodies,
    places,
    venues,
    categories: categoryChoices(categories, locale),
    kinds: plain(routeKindTexts, copy.anyKind, locale),
    days: plain(routeDayTexts, copy.anyDay, locale),
    urgencies: [{ value: "", label: say(copy.anyUrgency, locale) }, ...urgencyOptions(locale)],
  };
}
export type RouteChoices = Awaited<ReturnType<typeof routeChoices>>;
