import "server-only";
import { addDays, type Day } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import type { ProseRef } from "@/lib/core/prose-ref";
import { consultationEvents } from "../model";
import { moveConsultation } from "../records";
import { moveAgendaOf } from "../records/agenda";
import { signUpEnds } from "../records/series";
import type { MeetingOfSeries } from "../records/series-following";
import { instant } from "../rules/timing";
import { stepConsultation } from "../workflow";
import { checkNotice } from "./check-notice";

type Meeting = MeetingOfSeries["consultation"];
type To = {
  readonly heldOn: Day;
  readonly from: string;
  readonly to: string;
  readonly shortNotice?: string;
  readonly reason: ProseRef;
};

const unannounced = ["planned", "researching"];

/**
 * One meeting of a series on its new day. Of what nobody was told the date is changed; what was
 * announced takes both steps of the table, each with its event. What was held, called off or stands
 * postponed is left as it is.
 */
export async function moveMeeting(
  tx: Tx,
  it: Meeting,
  { heldOn, from, to, shortNotice, reason }: To,
  now: Date,
): Promise<DraftEvent[] | Refusal> {
  const startsAt = instant(heldOn, from);
  const signUpUntil = instant(addDays(heldOn, -1), signUpEnds);
  const times = { startsAt, endsAt: instant(heldOn, to), signUpUntil };
  const data = { ...times, changeNoteId: reason.id };
  const rescheduled = { startsAt: startsAt.toISOString(), reason };
  if (unannounced.includes(it.status)) {
    if (
      !(await moveConsultation(tx, it, it.status === "planned" ? "planned" : "researching", data))
    )
      return refuse("stale");
    await moveAgendaOf(tx, it, startsAt);
    return [consultationEvents.rescheduled(it, rescheduled)];
  }
  const postponed = it.status === "postponed" ? null : stepConsultation(it.status, "postpone");
  const again = postponed && stepConsultation(postponed, "reschedule");
  if (!again) return [];
  const short = await checkNotice(tx, it, { startsAt, shortNotice }, now);
  if (isRefusal(short)) return short;
  if (!(await moveConsultation(tx, it, again, data))) return refuse("stale");
  await moveAgendaOf(tx, it, startsAt);
  return [
    consultationEvents.postponed(it, { reason }),
    consultationEvents.rescheduled(it, { ...rescheduled, ...short }),
  ];
}
