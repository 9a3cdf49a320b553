import "server-only";
import type { SolvedAnswer } from "@/lib/complaint/model";
import { addDays, type Day } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { assignLookBack } from "@/lib/look-back/commands/assign-look-back";
import { beginLookBack } from "@/lib/look-back/commands/begin-look-back";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { signOffResident } from "@/lib/look-back/commands/confirm-finding";
import { passEvidence } from "@/lib/look-back/commands/pass-evidence";
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

/** Staff send a member; where the day has come, the clock opened the round that night. */
export async function sendObserver(
  scene: Scene,
  suggestion: string,
  who: string,
): Promise<{ ref: string; dueOn: Day }> {
  const round = await openRound(suggestion);
  if (!round) throw new Error(`nothing is to be looked back at in ${suggestion}`);
  if (round.dueOn <= scene.stage.today) {
    await scene.stage.at(round.dueOn, "00:20").strike("open-due-look-backs");
  }
  const member = await db.member.findUniqueOrThrow({
    where: { personId: personOf(who) },
    select: { slug: true },
  });
  await scene.do("051", assignLookBack, { ref: round.ref, member: member.slug });
  return round;
}

const says: Readonly<Record<LookBackVerdict, SolvedAnswer>> = {
  fulfilled: "yes",
  partial: "partly",
  unfulfilled: "no",
  relapsed: "no",
  changed: "partly",
};

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
  const solved = says[verdict];
  for (let n = 1; n <= confirmed; n++) {
    const resident = { ref, name: `住户${n}（示例）`, solved, agreed: "yes" } as const;
    await scene.later(20 + n * 3).do(who, signOffResident, resident);
  }
  const form = {
    ref,
    verdict,
    method: "visit",
    finding: words,
    newDueOn,
    basis: "",
    changedTo: "C",
  } as const;
  await scene.later(50).act(who, (actor, at) => concludeLookBack(actor, form, evidence, at));
  if (photo) await scene.later(95).do("053", passEvidence, { ref });
}

/** On the day itself a member is sent, the day after they go. */
export async function lookBackWhenDue(
  stage: Stage,
  suggestion: string,
  who: string,
  finding: Finding,
): Promise<void> {
  const round = await openRound(suggestion);
  if (!round) throw new Error(`nothing is to be looked back at in ${suggestion}`);
  await sendObserver(stage.at(round.dueOn, "09:20"), suggestion, who);
  await lookBack(stage.at(addDays(round.dueOn, 1), "10:00"), round.ref, who, finding);
}

/** Some answers are drawn for a look-back; where this one was, and its day is past, it is in order. */
export async function lookBackIfDrawn(
  stage: Stage,
  suggestion: string,
  who: string,
  words: string,
  photo?: string,
): Promise<void> {
  const round = await openRound(suggestion);
  if (!round || addDays(round.dueOn, 1) >= stage.today) return;
  await lookBackWhenDue(stage, suggestion, who, {
    verdict: "fulfilled",
    words,
    confirmed: 2,
    photo,
  });
}
