import "server-only";
import { addDays, type Day } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { assignLookBack } from "@/lib/look-back/commands/assign-look-back";
import { beginLookBack } from "@/lib/look-back/commands/begin-look-back";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import type { LookBackVerdict } from "@/lib/look-back/model";
import { personOf, type Scene, type Stage } from "../stage";
import { picture } from "./filing";

async function openRound(suggestion: string) {
  const { id } = await db.suggestion.findUniqueOrThrow({
    where: { ref: suggestion },
    select: { id: true },
  });
  return db.lookBack.findFirst({
    where: { suggestionId: id, status: { notIn: ["concluded", "skipped"] } },
    select: { ref: true, dueOn: true },
    orderBy: { round: "desc" },
  });
}

/** The day came: the clock opens the round and staff send a member. */
export async function sendObserver(
  scene: Scene,
  suggestion: string,
  who: string,
): Promise<{ ref: string; dueOn: Day }> {
  const round = await openRound(suggestion);
  if (!round) throw new Error(`nothing is to be looked back at in ${suggestion}`);
  const member = await db.member.findUniqueOrThrow({
    where: { personId: personOf(who) },
    select: { slug: true },
  });
  await scene.do("051", assignLookBack, { ref: round.ref, member: member.slug });
  return round;
}

export type Finding = {
  readonly verdict: LookBackVerdict;
  readonly words: string;
  readonly confirmed: number;
  readonly newDueOn?: Day;
  readonly photo?: string;
};

/** The member goes there, and writes down what they found with the picture they took. */
export async function lookBack(
  scene: Scene,
  ref: string,
  who: string,
  finding: Finding,
): Promise<void> {
  const { verdict, words, confirmed, newDueOn = "", photo } = finding;
  await scene.do(who, beginLookBack, { ref });
  const evidence = photo ? await picture(photo, "evidence") : [];
  const form = {
    ref,
    verdict,
    method: "visit",
    finding: words,
    residentsConfirmed: confirmed,
    newDueOn,
    basis: "",
    changedTo: "C",
  } as const;
  await scene.later(50).act(who, (actor, at) => concludeLookBack(actor, form, evidence, at));
}

/**
 * Some answers are drawn for a look-back. Where this one was, and its day has come, a member goes
 * the day after and finds it in order.
 */
export async function lookBackIfDrawn(
  stage: Stage,
  suggestion: string,
  who: string,
  words: string,
): Promise<void> {
  const round = await openRound(suggestion);
  if (!round || round.dueOn >= stage.today) return;
  const next = addDays(round.dueOn, 1);
  const scene = stage.at(round.dueOn, "09:20");
  await scene.strike("open-due-look-backs");
  await sendObserver(scene, suggestion, who);
  if (next >= stage.today) return;
  const finding = { verdict: "fulfilled", words, confirmed: 2 } as const;
  await lookBack(stage.at(next, "10:00"), round.ref, who, finding);
}
