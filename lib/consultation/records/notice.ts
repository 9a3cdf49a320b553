import "server-only";
import type { Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { setting } from "@/lib/core/settings";
import { noticeDaysFor, noticeGiven } from "../rules/timing";

/** Working days from now to the meeting, and whether they are as many as its form asks for (domain.md §4). */
export async function noticeFor(
  tx: Tx,
  form: string,
  divisionCode: string,
  startsAt: Date,
  now: Date,
) {
  const formal = await setting(tx, "consultation.formal-notice-days", divisionCode);
  const other = await setting(tx, "consultation.notice-days", divisionCode);
  const overrides = await holidayOverrides(tx);
  return noticeGiven(startsAt, now, noticeDaysFor(form, { formal, other }), { overrides });
}
