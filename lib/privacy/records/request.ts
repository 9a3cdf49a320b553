import "server-only";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { eraseProse } from "@/lib/core/prose";
import { dataEvents, requestKind } from "../model";

const select = {
  id: true,
  personId: true,
  kind: true,
  status: true,
  dueAt: true,
  soonAt: true,
  lateAt: true,
} as const;

export type MovableRequest = NonNullable<Awaited<ReturnType<typeof loadRequest>>>;

export async function loadRequest(tx: Tx, id: string) {
  const row = await tx.dataRequest.findUnique({ where: { id }, select });
  return row && { ...row, kind: requestKind.parse(row.kind) };
}

type Change = { doneAt: Date; answerId?: string; answeredById?: string | null };

/** True for the one of many at once who moves it. */
export async function moveRequest(
  tx: Tx,
  request: MovableRequest,
  status: string,
  data: Change,
): Promise<boolean> {
  const { count } = await tx.dataRequest.updateMany({
    where: { id: request.id, status: request.status },
    data: { ...data, status },
  });
  return count === 1;
}

/**
 * With the person their requests end: what still waits is taken back, and the words of all of them
 * go, asked and answered.
 */
export async function endRequests(tx: Tx, personId: string, now: Date): Promise<DraftEvent[]> {
  const rows = await tx.dataRequest.findMany({
    where: { personId, textId: { not: null } },
    select: { ...select, textId: true, answerId: true },
    take: 2000,
  });
  const words = rows.flatMap((row) => [row.textId, row.answerId]);
  await eraseProse(
    tx,
    words.filter((id): id is string => id !== null),
    now,
  );
  const events: DraftEvent[] = [];
  for (const row of rows.filter((each) => each.status === "asked")) {
    const request = { ...row, kind: requestKind.parse(row.kind) };
    if (!(await moveRequest(tx, request, "withdrawn", { doneAt: now }))) continue;
    events.push(dataEvents.withdrawn({ id: row.id, divisionCode: "" }, { kind: request.kind }));
  }
  return events;
}
