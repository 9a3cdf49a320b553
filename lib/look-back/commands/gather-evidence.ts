import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { dropFile, keepFiles, type PreparedFile } from "@/lib/core/files";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type DropForm, spotEvents } from "../model/on-the-spot";
import { openForAct } from "../records";
import { looksWithoutStake } from "../records/interests";

type Done = Promise<Outcome<{ ref: string }>>;

/**
 * Pictures are kept the moment they are sent, so that nothing is lost where the net goes away
 * before the finding is written. Strangers see them once a moderator has.
 */
export function addEvidence(
  actor: Actor,
  input: { ref: string },
  files: readonly PreparedFile[],
  now: Date,
): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, looksWithoutStake(tx, now), "conclude");
    if ("refused" in opened) return opened;
    const { lookBack, grant } = opened;
    if (files.length === 0) return refuse("invalid", undefined, { files: ["file-missing"] });
    const of = { subject: "look-back", subjectId: lookBack.id, role: "evidence" } as const;
    const owner = { ...of, shareable: true, uploadedBy: actor.id };
    if (!(await keepFiles(tx, owner, files, now))) {
      return refuse("invalid", undefined, { files: ["file-many"] });
    }
    await tx.storedFile.updateMany({
      where: { ...of, takenOn: null },
      data: { takenOn: dayOf(now) },
    });
    const events = [spotEvents["evidence-added"](lookBack, { files: files.length })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

export function dropEvidence(actor: Actor, input: DropForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, looksWithoutStake(tx, now), "conclude");
    if ("refused" in opened) return opened;
    const { lookBack, grant } = opened;
    const owner = { subject: "look-back", subjectId: lookBack.id };
    if (!(await dropFile(tx, owner, input.key))) return refuse("stale");
    const events = [spotEvents["evidence-dropped"](lookBack, { files: 1 })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}
