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

export async function moveAttendance(
  tx: Tx,
  row: { id: string; status: string },
  to: AttendanceStatus,
  data: Prisma.AttendanceUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.attendance.updateMany({
    where: { id: row.id, status: row.status },
    data: { ...data, status: to },
  });
  return count === 1;
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
