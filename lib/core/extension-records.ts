import "server-only";
import type { Tx } from "./db";
import { type DeadlineUnit, extendedDueAt } from "./deadline";
import { holidayOverrides } from "./deadline-records";
import { type Refusal, refuse } from "./outcome";
import { keepProse } from "./prose";
import type { ProseRef } from "./prose-ref";

type Of = { readonly subject: string; readonly subjectId: string; readonly kind: string };

/** The deadline that runs, locked so that two requests about it come one after the other. */
async function runningDeadline(tx: Tx, of: Of): Promise<{ id: string; dueAt: Date } | undefined> {
  const [row] = await tx.$queryRaw<{ id: string; dueAt: Date }[]>`
    SELECT "id", "dueAt" FROM "Deadline"
    WHERE "subject" = ${of.subject} AND "subjectId" = ${of.subjectId}::uuid
      AND "kind" = ${of.kind} AND "metAt" IS NULL AND "cancelledAt" IS NULL
    ORDER BY "startedAt" DESC LIMIT 1 FOR UPDATE`;
  return row;
}

type Asking = {
  readonly days: number;
  readonly reason: string;
  readonly byId: string;
  readonly at: Date;
};

/**
 * Asks for a longer deadline, once for a subject however often its clock was started. Refused with
 * "extension-none" where nothing runs and "extension-once" where it was asked before.
 */
export async function askLonger(
  tx: Tx,
  of: Of,
  { days, reason, byId, at }: Asking,
): Promise<{ extensionId: string; dueAt: Date; reason: ProseRef } | Refusal> {
  const deadline = await runningDeadline(tx, of);
  if (!deadline) return refuse("not-now", "extension-none");
  const before = await tx.extension.count({ where: { deadline: of } });
  if (before > 0) return refuse("not-now", "extension-once");
  const kept = await keepProse(tx, reason);
  const { id } = await tx.extension.create({
    data: { deadlineId: deadline.id, days, reasonId: kept.id, askedById: byId, askedAt: at },
  });
  return { extensionId: id, dueAt: deadline.dueAt, reason: kept };
}

/** What was asked of the deadline that runs, and not decided yet. */
export function askedLonger(tx: Tx, of: Of) {
  return tx.extension.findFirst({
    where: { granted: null, deadline: { ...of, metAt: null, cancelledAt: null } },
    select: { id: true, days: true, askedById: true, deadlineId: true },
  });
}

type Deciding = {
  readonly granted: boolean;
  readonly unit: DeadlineUnit;
  readonly byId: string | null;
  readonly at: Date;
};

/**
 * Decides a request once: granted, the deadline moves on from the day that was due, while it still
 * runs; refused, nothing moves. `dueAt` is the new date, or null.
 */
export async function decideLonger(
  tx: Tx,
  of: Of,
  { granted, unit, byId, at }: Deciding,
): Promise<{ extensionId: string; days: number; dueAt: Date | null } | Refusal> {
  const deadline = await runningDeadline(tx, of);
  const asked = deadline && (await askedLonger(tx, of));
  if (!deadline || !asked) return refuse("not-now", "extension-not-asked");
  const { count } = await tx.extension.updateMany({
    where: { id: asked.id, granted: null },
    data: { granted, decidedById: byId, decidedAt: at },
  });
  if (count !== 1) return refuse("stale");
  const { id: extensionId, days } = asked;
  if (!granted) return { extensionId, days, dueAt: null };
  const overrides = await holidayOverrides(tx);
  const dueAt = extendedDueAt(deadline.dueAt, days, unit, { overrides });
  await tx.deadline.updateMany({ where: { id: deadline.id }, data: { dueAt } });
  return { extensionId, days, dueAt };
}
