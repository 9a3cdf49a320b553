import "server-only";
import type { Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { type ProseRef, proseRef } from "@/lib/core/prose-ref";
import { setting } from "@/lib/core/settings";
import { noticeDaysFor, noticeGiven } from "../rules/timing";

/** The rule of a form and place, asked for one start after another: working days from now (domain.md §4). */
export async function noticeRule(tx: Tx, form: string, divisionCode: string, now: Date) {
  const formal = await setting(tx, "consultation.formal-notice-days", divisionCode);
  const other = await setting(tx, "consultation.notice-days", divisionCode);
  const overrides = await holidayOverrides(tx);
  const wanted = noticeDaysFor(form, { formal, other });
  return (startsAt: Date) => noticeGiven(startsAt, now, wanted, { overrides });
}

/** Working days from now to the meeting, and whether they are as many as its form asks for. */
export async function noticeFor(
  tx: Tx,
  form: string,
  divisionCode: string,
  startsAt: Date,
  now: Date,
) {
  return (await noticeRule(tx, form, divisionCode, now))(startsAt);
}

const reasoned = [
  "consultation.planned",
  "consultation.date-chosen",
  "consultation.noticed",
  "consultation.rescheduled",
];

/** Why less notice was accepted for this very start, if somebody said so before. */
export async function reasonKeptFor(
  tx: Tx,
  consultationId: string,
  startsAt: Date,
): Promise<ProseRef | null> {
  const events = await tx.event.findMany({
    where: { subject: "consultation", subjectId: consultationId, type: { in: reasoned } },
    select: { data: true },
    orderBy: { seq: "desc" },
    take: 50,
  });
  const about = events
    .map((event) => event.data as { startsAt?: unknown; shortNotice?: unknown })
    .find((data) => data.startsAt === startsAt.toISOString() && data.shortNotice !== undefined);
  return about ? proseRef.parse(about.shortNotice) : null;
}
