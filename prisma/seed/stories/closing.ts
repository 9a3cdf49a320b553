import "server-only";
import { answerReply } from "@/lib/complaint/commands/answer-reply";
import { lapseComplaint } from "@/lib/complaint/commands/lapse-complaint";
import type { Satisfaction, SolvedAnswer } from "@/lib/complaint/model";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { settleRating } from "@/lib/suggestion/commands/settle-rating";
import type { Scene, Stage } from "../stage";
import type { Filed } from "./filing";

type Say = readonly [solved: SolvedAnswer, satisfaction: Satisfaction | null, comment?: string];

/** The reporters say whether it is solved. */
export async function say(scene: Scene, filed: readonly Filed[], words: Say): Promise<void> {
  const [solved, satisfaction, comment = ""] = words;
  await scene.each(
    answerReply,
    filed.map(({ by, ref }) => [by, { ref, solved, satisfaction, comment }] as const),
  );
}

async function overAt(of: { subject: string; subjectId: string; kind: string }): Promise<Date> {
  const { dueAt } = await db.deadline.findFirstOrThrow({
    where: { ...of, metAt: null, cancelledAt: null },
    select: { dueAt: true },
  });
  return new Date(dueAt.getTime() + 10 * 60_000);
}

/** Nobody answered in time; the clock moved the complaint some minutes after. */
export async function letLapse(stage: Stage, filed: readonly Filed[]): Promise<void> {
  for (const { id, ref } of filed) {
    const at = await overAt({ subject: "complaint", subjectId: id, kind: "answer" });
    const outcome = await lapseComplaint(system("lapse-complaints"), { ref }, at);
    if (!outcome.ok) throw new Error(`${ref}: ${JSON.stringify(outcome.refusal)}`);
    await stage.settle();
  }
}

/** The time for rating an answer is over. */
export async function endRating(stage: Stage, ref: string): Promise<void> {
  const { id } = await db.suggestion.findUniqueOrThrow({ where: { ref }, select: { id: true } });
  const at = await overAt({ subject: "suggestion", subjectId: id, kind: "rating" });
  const outcome = await settleRating(id, at);
  if (!outcome.ok) throw new Error(`${ref}: ${JSON.stringify(outcome.refusal)}`);
  await stage.settle();
}
