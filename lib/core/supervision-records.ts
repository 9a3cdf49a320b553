import "server-only";
import type { Tx } from "./db";
import { dueAt } from "./deadline";
import { cancelDeadline, holidayOverrides, meetDeadline, openDeadline } from "./deadline-records";
import { newId } from "./ids";
import { newRef } from "./ref";
import { setting } from "./settings";

type Opening = {
  readonly subject: "complaint" | "suggestion" | "assignment";
  readonly subjectId: string;
  readonly divisionCode: string;
  readonly departmentId: string | null;
  readonly reason: string;
};

/**
 * Opens a supervision order with its own clock (working days by setting) and gives its id; null
 * where one runs on the subject already. The partial unique index decides between two at once.
 */
export async function openOrder(tx: Tx, opening: Opening, at: Date): Promise<string | null> {
  const { divisionCode, departmentId } = opening;
  const id = newId();
  const clock = {
    ...{ startedAt: at, unit: "working" as const },
    amount: await setting(tx, "supervision.days", divisionCode),
  };
  const overrides = await holidayOverrides(tx);
  const due = dueAt(at, clock.amount, clock.unit, { overrides });
  const row = { id, ref: newRef("D", divisionCode), ...opening, openedAt: at, dueAt: due };
  const { count } = await tx.supervisionOrder.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return null;
  const of = { subject: "supervision", subjectId: id, kind: "order", divisionCode, departmentId };
  await openDeadline(tx, { ...of, ...clock });
  return id;
}

type Ending = { readonly finding?: string; readonly findingId?: string };

/** Ends an order by compare-and-set and stops its clock; false where somebody else ended it first. */
export async function endOrder(tx: Tx, id: string, at: Date, ending: Ending = {}) {
  const { count } = await tx.supervisionOrder.updateMany({
    where: { id, status: { not: "ended" }, closedAt: null },
    data: { ...ending, status: "ended", closedAt: at },
  });
  if (count !== 1) return false;
  const of = { subject: "supervision", subjectId: id, kind: "order" };
  const done = ending.finding === "done" || !ending.finding;
  await (done ? meetDeadline : cancelDeadline)(tx, of, at);
  return true;
}

/** Ends whatever order runs on a subject, since the matter itself came to its end. */
export async function endOrdersOn(
  tx: Tx,
  of: { subject: string; subjectId: string },
  at: Date,
): Promise<void> {
  const running = await tx.supervisionOrder.findMany({
    where: { ...of, closedAt: null },
    select: { id: true },
    take: 5,
  });
  for (const { id } of running) await endOrder(tx, id, at);
}
