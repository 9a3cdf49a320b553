import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Day, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { setting } from "@/lib/core/settings";
import { deskScopes } from "../policy";

/** The day staff are offered for the reply: so many days on, not on a rest day. */
export async function getReplyDay(actor: Actor, divisionCode: string, now: Date): Promise<Day> {
  if (deskScopes(actor).length === 0) return dayOf(now);
  const [days, overrides] = await Promise.all([
    setting(db, "suggestion.reply-days", divisionCode),
    holidayOverrides(),
  ]);
  return dayOf(dueAt(now, days, "calendar", { overrides }));
}
