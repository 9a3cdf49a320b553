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
import { canConclude } from "../workflow";
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
    const wrong = wrongFinding(input, evidence.length, now);
    if (wrong) return wrong;
    const finding = await keepProse(tx, input.finding);
    const found = foundFrom(input);
    const concluded = { ...found, findingId: finding.id, concludedAt: now };
    if (!(await moveLookBack(tx, lookBack, to, concluded))) return refuse("stale");
    if (!(await keepEvidence(tx, actor, lookBack, evidence, now))) {
      return refuse("invalid", undefined, { files: ["file-many"] });
    }
    const of = { subject: "look-back", subjectId: lookBack.id, kind: "look-back" };
    await meetDeadline(tx, of, now);
    await settlePromise(tx, lookBack.replyId, found, now);
    const applied = await applyVerdict(tx, lookBack, input, now);
    if ("refused" in applied) return applied;
    const said = lookBackEvents.concluded(lookBack, {
      ...found,
      suggestionId: lookBack.suggestionId,
      finding,
      evidence: evidence.length,
    });
    return { value: { ref: input.ref }, grant, events: [said, ...applied.events] };
  });
}

function foundFrom({ verdict, method, residentsConfirmed, newDueOn }: FindingForm) {
  const next = verdict === "partial" ? newDueOn : null;
  return { verdict, method, residentsConfirmed, newDueOn: next };
}

function wrongFinding(input: FindingForm, evidence: number, now: Date): Refusal | null {
  if (!canConclude({ evidence, residentsConfirmed: input.residentsConfirmed })) {
    return refuse("invalid", "evidence-missing", { files: ["evidence-missing"] });
  }
  if (input.verdict === "partial" && input.newDueOn <= dayOf(now)) {
    return refuse("invalid", undefined, { newDueOn: ["day-past"] });
  }
  return null;
}

/** Whoever took the pictures answers for them: they are published with the finding. */
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
    where: of,
    data: { takenOn: dayOf(now), passedAt: now, passedById: actor.id },
  });
  return true;
}
