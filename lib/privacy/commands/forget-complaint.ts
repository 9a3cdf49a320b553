import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { deidentify, identified } from "../records/deidentify";
import { fateOf } from "../rules/retention";

/** De-identifies one complaint whose time is over; refused while it has to be kept, and the second time. */
export function forgetOldComplaint(
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    if (actor.kind !== "system") return refuse("forbidden");
    await tx.$queryRaw`SELECT "id" FROM "Complaint" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const row = await tx.complaint.findUnique({
      where: { id },
      select: {
        ...identified,
        closedAt: true,
        submittedAt: true,
        reporterId: true,
        doorCipher: true,
        lastFourIndex: true,
      },
    });
    if (!row) return refuse("not-found");
    const years = await setting(tx, "privacy.complaint-years", row.divisionCode);
    if (fateOf(row, years, now) !== "erase") return refuse("not-now");
    if (!row.reporterId && !row.bodyId && !row.doorCipher && !row.lastFourIndex) {
      return refuse("not-now");
    }
    const event = await deidentify(tx, row, now);
    return { value: { id }, grant: null, events: [event] };
  });
}
