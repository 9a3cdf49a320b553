import "server-only";
import type { Tx } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { setting } from "@/lib/core/settings";

/** Until when the department may say that it is not theirs; null where no dispatch is on record. */
export async function returnUntil(
  tx: Tx,
  complaint: { id: string; divisionCode: string },
): Promise<Date | null> {
  const sent = await tx.event.findFirst({
    where: { subject: "complaint", subjectId: complaint.id, type: "complaint.dispatched" },
    select: { at: true },
    orderBy: { seq: "desc" },
  });
  if (!sent) return null;
  const days = await setting(tx, "complaint.return-window-days", complaint.divisionCode);
  return dueAt(sent.at, days, "working", { overrides: await holidayOverrides(tx) });
}
