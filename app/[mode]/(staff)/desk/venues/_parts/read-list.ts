import "server-only";
import {
  countPublishedActivity,
  getPublishedActivityRules,
} from "@/lib/consultation/queries/venue-activity";
import {
  noActivity,
  ofPace,
  paceOf,
  receptionsDue,
  yearlyMinimum,
} from "@/lib/consultation/rules/venue-activity";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { type DeskVenueRow, listVenuesOnDesk } from "@/lib/place/queries/venue-desk";
import type { At } from "./address";

/** The list with what each venue held this year: three statements and those of the list. */
export async function readList(actor: Actor, at: At, now: Date, most?: number) {
  const today = dayOf(now);
  const district = (at.street ?? ownScope(actor)).slice(0, 6);
  const [rules, activity] = await Promise.all([
    getPublishedActivityRules(district),
    countPublishedActivity(at.street ?? district, now),
  ]);
  const only = at.pace && ofPace(at.pace, activity, rules, today);
  const page = await listVenuesOnDesk(actor, { ...at, only }, today, most);
  const withPace = (row: DeskVenueRow) => {
    const held = activity.get(row.id) ?? { ...noActivity, receptions: 0 };
    return {
      ...{ ...row, held: held.held, lastDay: held.lastDay },
      receptions: held.receptions,
      receptionsDue: receptionsDue(row.kind, rules, today, held.openedOn),
      minimum: yearlyMinimum(row.kind, rules),
      pace: paceOf(row.kind, held, rules, today),
    };
  };
  return { ...page, rows: page.rows.map(withPace) };
}
export type ListedVenue = Awaited<ReturnType<typeof readList>>["rows"][number];

/** The area that somebody's office is in; the rules of its district hold. */
function ownScope(actor: Actor): string {
  return actor.grants.map((grant) => grant.scope).sort((a, b) => b.length - a.length)[0] ?? "";
}
