import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { attendingEvents } from "../model/attending";
import { canRecord } from "../policy";
import type { LeaveAsking } from "../rules/forms";
import { attendanceById } from "./move-attendance";
import { seenBy } from "./move-consultation";

const whileOpen = ["in-session", "minuting"];

/**
 * Corrects a sign-in that was made by hand. The table knows no way back from present, so the row
 * keeps its status and is marked: it is counted nowhere, and whoever comes after all signs in as ever.
 */
export function correctSignIn(
  actor: Actor,
  input: LeaveAsking,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (!whileOpen.includes(it.status)) return refuse("not-now", it.status);
    const row = await attendanceById(tx, it.id, input.attendanceId);
    if (!row) return refuse("not-found");
    if (row.status !== "present") return refuse("not-now", row.status);
    if (row.signedInVia !== "hand") return refuse("not-now", "not-by-hand");
    const { count } = await tx.attendance.updateMany({
      where: { id: row.id, status: "present", correctedAt: null },
      data: { correctedAt: now },
    });
    if (count !== 1) return refuse("stale", "corrected-already");
    const reason = await keepProse(tx, input.reason);
    const corrected = attendingEvents["sign-in-corrected"](it, { attendanceId: row.id, reason });
    return { value: { ref: it.ref }, grant, events: [corrected] };
  });
}
