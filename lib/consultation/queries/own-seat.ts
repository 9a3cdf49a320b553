import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { type AttendanceStatus, attendanceStatus } from "../model";

/** Which of the things that a browser proved is a place at this consultation; null where none is. */
export async function findProvenSeat(
  consultationId: string,
  provenIds: readonly string[],
): Promise<string | null> {
  if (provenIds.length === 0) return null;
  const row = await db.attendance.findFirst({
    where: { consultationId, id: { in: [...provenIds] } },
    select: { id: true },
    orderBy: { at: "desc" },
  });
  return row?.id ?? null;
}

export type OwnSeat = {
  readonly attendanceId: string;
  readonly status: AttendanceStatus;
  readonly as: string;
  /** How many stand before them in the list, where they wait. */
  readonly before: number | null;
};

/** Where the person, or the holder of a proof, stands at one consultation. */
export async function getOwnSeat(actor: Actor, consultationId: string): Promise<OwnSeat | null> {
  const who = actor.kind === "link-holder" ? { id: actor.subjectId } : { personId: actor.id };
  if (actor.kind !== "link-holder" && actor.kind !== "person") return null;
  const row = await db.attendance.findFirst({
    where: { consultationId, ...who },
    select: { id: true, status: true, capacityAs: true, at: true, correctedAt: true },
  });
  if (!row) return null;
  const { id, at } = row;
  // Signed in by mistake: they may still come.
  const status = attendanceStatus.parse(row.correctedAt ? "joined" : row.status);
  const before =
    status === "waitlisted"
      ? await db.attendance.count({
          where: {
            consultationId,
            status: "waitlisted",
            OR: [{ at: { lt: at } }, { at, id: { lt: id } }],
          },
        })
      : null;
  return { attendanceId: id, status, as: row.capacityAs, before };
}
