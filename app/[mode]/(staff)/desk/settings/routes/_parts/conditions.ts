import { words } from "@/components/complaint/copy";
import { routeDayTexts, routeKindTexts } from "@/lib/catalogue/copy/route";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import type { RouteListed } from "@/lib/catalogue/queries/route";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

const two = (value: number) => String(value).padStart(2, "0");

/** 18:00 for 1080 minutes after midnight. */
export function clockOf(minute: number | null): string {
  return minute === null ? "" : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function hoursOf({ fromMinute, untilMinute }: RouteListed, locale: Locale): string | undefined {
  if (fromMinute === null || untilMinute === null) return undefined;
  const span = { from: clockOf(fromMinute), until: clockOf(untilMinute) };
  return say(fromMinute < untilMinute ? copy.hours : copy.overnight, locale, span);
}

function categoryOf(prefix: string, categories: readonly CategoryRow[], locale: Locale) {
  const isZh = locale === "zh";
  const found = categories.find((each) => each.code.startsWith(prefix));
  if (prefix === "" || !found) return prefix;
  if (prefix.length > 2) return isZh ? found.name : found.nameEn;
  return isZh ? found.groupName : found.groupNameEn;
}

/** When a rule fits, as one reads it aloud. */
export function conditionsOf(
  route: RouteListed,
  categories: readonly CategoryRow[],
  locale: Locale,
): string {
  const [kind, days] = [routeKindTexts[route.kind], routeDayTexts[route.days]];
  const list = route.words.join(say(words.listed, locale));
  const parts = [
    route.divisionName,
    categoryOf(route.categoryPrefix, categories, locale),
    kind && say(kind, locale),
    route.urgency,
    days && say(days, locale),
    hoursOf(route, locale),
    list && say(copy.contains, locale, { words: list }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : say(copy.always, locale);
}

export function targetOf(route: RouteListed): string {
  return [route.departmentName, route.venueName, route.personName].filter(Boolean).join(" · ");
}
