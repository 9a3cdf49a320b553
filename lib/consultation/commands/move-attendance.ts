import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import type { AttendanceStatus } from "../model";

const attendanceForMove = {
  id: true,
  status: true,
  capacityAs: true,
  personId: true,
  departmentId: true,
  leaveAsks: true,
  signedInVia: true,
  correctedAt: true,
} as const satisfies Prisma.AttendanceSelect;
export type AttendanceRecord = Prisma.AttendanceGetPayload<{ select: typeof attendanceForMove }>;

export function attendanceById(
  tx: Tx,
  consultationId: string,
  id: string,
): Promise<AttendanceRecord | null> {
  return tx.attendance.findFirst({ where: { id, consultationId }, select: attendanceForMove });
}

export function attendanceOf(
  tx: Tx,
  consultationId: string,
  who: { personId: string },
): Promise<AttendanceRecord | null> {
  return tx.attendance.findFirst({ where: { consultationId, ...who }, select: attendanceForMove });
}

/** Of a row that names its requests for leave, these too have to stand as they were read. */
export async function moveAttendance(
  tx: Tx,
  row: { id: string; status: string; leaveAsks?: number },
  to: AttendanceStatus,
  data: Prisma.AttendanceUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.attendance.updateMany({
    where: { id: row.id, status: row.status, leaveAsks: row.leaveAsks },
    data: { ...data, status: to },
  });
  return count === 1;
}

export type Standing = {
  readonly status: string;
  readonly startsAt: Date;
  readonly startedAt: Date | null;
};

/**
 * Seats and the waiting list of one consultation change one after the other: without it somebody
 * could join the list while the seat they wait for is being given back. Answers how it stands now.
 */
export async function lockSeats(tx: Tx, id: string): Promise<Standing> {
  const [row] = await tx.$queryRaw<Standing[]>`
    SELECT "status", "startsAt", "startedAt" FROM "Consultation" WHERE "id" = ${id}::uuid FOR UPDATE`;
  if (!row) throw new Error("the consultation is gone");
  return row;
}

/** One seat more is taken, if one is left. */
export async function takeSeat(tx: Tx, consultationId: string): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE "Consultation" SET "seatsTaken" = "seatsTaken" + 1
    WHERE "id" = ${consultationId}::uuid AND "seatsTaken" < "capacity"`;
  return count === 1;
}

export async function freeSeat(tx: Tx, consultationId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Consultation" SET "seatsTaken" = "seatsTaken" - 1
    WHERE "id" = ${consultationId}::uuid AND "seatsTaken" > 0`;
}
