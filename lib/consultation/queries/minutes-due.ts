import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { type ConsultationStatus, consultationStatus } from "../model";
import { canWorkOn } from "../policy";
import { visibleTo } from "../records";

export type MinutesToWrite = {
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly deadline: { readonly startedAt: Date; readonly dueAt: Date };
};

const atMost = 20;

/** Minutes that are not signed yet and that the actor works on, the most urgent first. */
export async function listMinutesToWrite(actor: Actor): Promise<MinutesToWrite[]> {
  const rows = await db.consultation.findMany({
    where: { AND: [visibleTo(actor), { status: { in: ["minuting", "host-confirmed"] } }] },
    orderBy: [{ endedAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  const mine = rows.filter((row) => canWorkOn(actor, row).allowed);
  const deadlines = await deadlinesOf(
    "consultation",
    mine.map((row) => row.id),
  );
  return mine
    .flatMap(({ id, ref, title, status }) => {
      const deadline = deadlines
        .get(id)
        ?.find((each) => each.kind === "minutes" && each.metAt === null);
      return deadline ? [{ ref, title, status: consultationStatus.parse(status), deadline }] : [];
    })
    .sort((a, b) => a.deadline.dueAt.getTime() - b.deadline.dueAt.getTime())
    .slice(0, atMost);
}
