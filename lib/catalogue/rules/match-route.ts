import { dayOf } from "@/lib/core/day";
import { type CalendarOptions, isRestDay } from "@/lib/core/holidays";
import type { RouteConditions } from "../model/route";

/** What a rule reads of a complaint. */
export type RouteFacts = {
  readonly divisionCode: string;
  readonly categoryCode: string | null;
  readonly kind: string;
  readonly urgency: string;
  /** When it was reported: minutes after midnight, and whether nobody works on that day. */
  readonly minute: number;
  readonly rest: boolean;
  /** Title and words. */
  readonly text: string;
  /** Departments that a report of wrongdoing names: it goes to none of them (domain.md §2, 举报). */
  readonly reported: readonly string[];
};

/** The moment as rules read it, in Asia/Shanghai; after midnight it is the new day that counts. */
export function momentFacts(
  at: Date,
  calendar: CalendarOptions = {},
): Pick<RouteFacts, "minute" | "rest"> {
  const shanghai = new Date(at.getTime() + 8 * 3_600_000);
  return {
    minute: shanghai.getUTCHours() * 60 + shanghai.getUTCMinutes(),
    rest: isRestDay(dayOf(at), calendar),
  };
}

function fitsClock({ fromMinute: from, untilMinute: until }: RouteConditions, minute: number) {
  if (from === null || until === null) return true;
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

function fitsDay({ days }: RouteConditions, rest: boolean): boolean {
  return days === "" || (days === "rest") === rest;
}

function fitsWords({ words }: RouteConditions, text: string): boolean {
  if (words.length === 0) return true;
  const plain = text.normalize("NFKC").toLowerCase();
  return words.some((word) => plain.includes(word));
}

/** Whether one rule fits; a report of wrongdoing is never sent to the department it names. */
export function fitsRoute(
  route: RouteConditions & { readonly departmentId: string | null },
  facts: RouteFacts,
): boolean {
  return (
    facts.divisionCode.startsWith(route.scope) &&
    facts.divisionCode.startsWith(route.divisionPrefix) &&
    (facts.categoryCode ?? "").startsWith(route.categoryPrefix) &&
    (route.kind === "" || route.kind === facts.kind) &&
    (route.urgency === "" || route.urgency === facts.urgency) &&
    fitsDay(route, facts.rest) &&
    fitsClock(route, facts.minute) &&
    fitsWords(route, facts.text) &&
    !(route.departmentId !== null && facts.reported.includes(route.departmentId))
  );
}

/** The rules in the order they are asked: those of the narrower area first, then as staff put them. */
export function inOrder<R extends { scope: string; position: number; id: string }>(
  routes: readonly R[],
): R[] {
  return routes.toSorted(
    (a, b) => b.scope.length - a.scope.length || a.position - b.position || (a.id < b.id ? -1 : 1),
  );
}

/** The first rule that fits, of rules in their order. */
export function matchRoute<R extends RouteConditions & { readonly departmentId: string | null }>(
  routes: readonly R[],
  facts: RouteFacts,
): R | undefined {
  return routes.find((route) => fitsRoute(route, facts));
}

type Named = { readonly id: string; readonly name: string; readonly shortName: string };
const shortest = 3;

/**
 * The departments that a text speaks of by name. A report of wrongdoing goes to none of them:
 * neither who reported nor what was reported may reach whom it is about (信访工作条例 30).
 */
export function departmentsNamedIn(text: string, departments: readonly Named[]): string[] {
  const plain = text.normalize("NFKC");
  const bare = (name: string) => name.replace(/^\p{Script=Han}{0,4}?区(?=\p{Script=Han}{3})/u, "");
  return departments
    .filter((each) =>
      [each.name, each.shortName, bare(each.name), bare(each.shortName)].some(
        (name) => name.length >= shortest && plain.includes(name),
      ),
    )
    .map((each) => each.id);
}
