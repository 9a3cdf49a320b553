import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { meetDeadline } from "@/lib/core/deadline-records";
import { keepFiles, type PreparedFile } from "@/lib/core/files";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type FindingForm, lookBackEvents } from "../model";
import { type LookBackRecord, moveLookBack, openForAct } from "../records";
import { looksWithoutStake } from "../records/interests";
import { settlePromise } from "../records/promise";
import { confirming } from "../rules/confirmations";
import { resultAfter } from "../rules/result";
import { canConclude } from "../workflow";
import { applyProblemVerdict } from "./apply-problem-verdict";
import { applyVerdict } from "./apply-verdict";

/**
 * What was found, with its evidence. The look-back, the suggestion, its clocks and a supervision
 * order change in one transaction, so that a verdict never stands without its effect.
 */
export function concludeLookBack(
  actor: Actor,
  input: FindingForm,
  evidence: readonly PreparedFile[],
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, looksWithoutStake(tx, now), "conclude");
    if ("refused" in opened) return opened;
    const { lookBack, to, grant } = opened;
    if (!(await keepEvidence(tx, actor, lookBack, evidence, now))) {
      return refuse("invalid", undefined, { files: ["file-many"] });
    }
    const shown = await gathered(tx, lookBack, input);
    const wrong = wrongFinding(input, shown, now);
    if (wrong) return wrong;
    const finding = await keepProse(tx, input.finding);
    const found = { ...foundFrom(input), residentsConfirmed: shown.residentsConfirmed };
    const results = await resultsOf(tx, lookBack, input);
    const concluded = { ...found, ...results, findingId: finding.id, concludedAt: now };
    if (!(await moveLookBack(tx, lookBack, to, concluded))) return refuse("stale");
    const of = { subject: "look-back", subjectId: lookBack.id, kind: "look-back" };
    await meetDeadline(tx, of, now);
    const applied = await apply(tx, lookBack, input, now);
    if ("refused" in applied) return applied;
    const said = lookBackEvents.concluded(lookBack, {
      ...found,
      suggestionId: lookBack.suggestionId,
      problemId: lookBack.problemId,
      finding,
      evidence: shown.evidence,
    });
    return { value: { ref: input.ref }, grant, events: [said, ...applied.events] };
  });
}

function foundFrom({ verdict, method, newDueOn }: FindingForm) {
  return { verdict, method, newDueOn: verdict === "partial" ? newDueOn : null };
}

/** What the finding stands on: pictures, and residents who say the same, counted from their own words. */
async function gathered(tx: Tx, { id }: LookBackRecord, { verdict }: FindingForm) {
  const said = await tx.lookBackConfirmation.findMany({
    where: { lookBackId: id },
    select: { solved: true },
    take: 1000,
  });
  const evidence = await tx.storedFile.count({
    where: { subject: "look-back", subjectId: id, role: "evidence" },
  });
  return { evidence, residentsConfirmed: confirming(said, verdict) };
}
type Gathered = Awaited<ReturnType<typeof gathered>>;

/** Of a suggestion: the result the department gave, and the result that was found. */
async function resultsOf(tx: Tx, { suggestionId }: LookBackRecord, input: FindingForm) {
  if (!suggestionId) return {};
  const before = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: { resolution: true },
  });
  return { resultBefore: before.resolution, resultAfter: resultAfter(input) };
}

/** What the verdict does to the suggestion and its promise, or to the problem. */
async function apply(tx: Tx, lookBack: LookBackRecord, input: FindingForm, now: Date) {
  const { id, suggestionId, replyId, problemId } = lookBack;
  if (problemId) return applyProblemVerdict(tx, { id, problemId }, input, now);
  if (!suggestionId || !replyId) return refuse("not-found");
  await settlePromise(tx, replyId, foundFrom(input), now);
  return applyVerdict(tx, { ...lookBack, suggestionId, replyId }, input, now);
}

function wrongFinding(input: FindingForm, shown: Gathered, now: Date): Refusal | null {
  if (!canConclude(shown)) {
    return refuse("invalid", "evidence-missing", { files: ["evidence-missing"] });
  }
  if (input.verdict === "partial" && input.newDueOn <= dayOf(now)) {
    return refuse("invalid", undefined, { newDueOn: ["day-past"] });
  }
  return null;
}

/** Pictures that come with the finding itself; strangers see them once a moderator has. */
async function keepEvidence(
  tx: Tx,
  actor: Actor,
  { id: subjectId }: LookBackRecord,
  evidence: readonly PreparedFile[],
  now: Date,
): Promise<boolean> {
  const of = { subject: "look-back", subjectId, role: "evidence" } as const;
  const owner = { ...of, shareable: true, uploadedBy: actor.id };
  if (!(await keepFiles(tx, owner, evidence, now))) return false;
  await tx.storedFile.updateMany({
    where: { ...of, takenOn: null },
    data: { takenOn: dayOf(now) },
  });
  return true;
}
