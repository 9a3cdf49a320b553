import "server-only";
import type { Tx } from "@/lib/core/db";

/** The agenda keeps its distance to the start when the meeting is moved. */
export async function moveAgendaOf(
  tx: Tx,
  it: { readonly id: string; readonly startsAt: Date },
  startsAt: Date,
): Promise<void> {
  const shift = startsAt.getTime() - it.startsAt.getTime();
  await tx.$executeRaw`
    UPDATE "AgendaItem" SET "startsAt" = "startsAt" + ${shift} * interval '1 millisecond'
    WHERE "consultationId" = ${it.id}::uuid`;
}
