import "server-only";
import { db, type Tx } from "./db";
import { type DeadlineUnit, dueAt, type HolidayOverrides, resumedDueAt } from "./deadline";

type Of = { subject: string; subjectId: string; kind: string };
type Opening = Of & {
  divisionCode: string;
  departmentId?: string | null;
  startedAt: Date;
  amount: number;
  unit: DeadlineUnit;
};

const open = (of: Of) => ({ ...of, metAt: null, cancelledAt: null });

/** Staff's entries of the yearly notice, over the library's calendar. */
export async function holidayOverrides(from: Tx = db): Promise<HolidayOverrides> {
  const rows = await from.holidayOverride.findMany({ take: 2000 });
  return new Map(rows.map((row) => [row.day, row.working]));
}

/** Starts the clock; an open deadline of the same kind is cancelled first. Returns when it is due. */
export async function openDeadline(tx: Tx, opening: Opening): Promise<Date> {
  const { subject, subjectId, kind, startedAt, amount, unit, divisionCode, departmentId } = opening;
  const due = dueAt(startedAt, amount, unit, { overrides: await holidayOverrides(tx) });
  await tx.deadline.updateMany({
    where: open({ subject, subjectId, kind }),
    data: { cancelledAt: startedAt },
  });
  await tx.deadline.create({
    data: { subject, subjectId, kind, divisionCode, departmentId, startedAt, dueAt: due, unit },
  });
  return due;
}

/** Stops the clock for good: what was promised in time was done. */
export async function meetDeadline(tx: Tx, of: Of, at: Date): Promise<void> {
  await tx.deadline.updateMany({ where: open(of), data: { metAt: at } });
}

export async function cancelDeadline(tx: Tx, of: Of, at: Date): Promise<void> {
  await tx.deadline.updateMany({ where: open(of), data: { cancelledAt: at } });
}

export async function pauseDeadline(tx: Tx, of: Of, at: Date): Promise<void> {
  await tx.deadline.updateMany({ where: { ...open(of), pausedAt: null }, data: { pausedAt: at } });
}

/** The due date moves on by the time the clock stood still. */
export async function resumeDeadline(tx: Tx, of: Of, at: Date): Promise<void> {
  const rows = await tx.deadline.findMany({
    where: { ...open(of), pausedAt: { not: null } },
    take: 5,
  });
  const overrides = await holidayOverrides(tx);
  for (const row of rows) {
    if (!row.pausedAt) continue;
    const due = resumedDueAt(row.dueAt, row.pausedAt, at, row.unit as DeadlineUnit, { overrides });
    await tx.deadline.updateMany({
      where: { id: row.id, pausedAt: row.pausedAt },
      data: { dueAt: due, pausedAt: null },
    });
  }
}

export type OpenDeadline = {
  kind: string;
  startedAt: Date;
  dueAt: Date;
  pausedAt: Date | null;
  metAt: Date | null;
};

/** Deadlines of many subjects in one statement, newest last; cancelled ones left out. */
export async function deadlinesOf(
  subject: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpenDeadline[]>> {
  const rows = await db.deadline.findMany({
    where: { subject, subjectId: { in: [...ids] }, cancelledAt: null },
    select: {
      subjectId: true,
      kind: true,
      startedAt: true,
      dueAt: true,
      pausedAt: true,
      metAt: true,
    },
    orderBy: { startedAt: "asc" },
    take: Math.max(ids.length * 12, 1),
  });
  return Map.groupBy(rows, (row) => row.subjectId);
}
