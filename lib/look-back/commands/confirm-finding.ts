import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { blindIndex, encrypt } from "@/lib/core/secret";
import { write } from "@/lib/core/write";
import { speakerOf } from "@/lib/suggestion/records";
import { type ConfirmForm, type SignOffForm, spotEvents } from "../model/on-the-spot";
import { canConfirm } from "../policy/interests";
import { holdLookBack, openForAct } from "../records";
import { looksWithoutStake, matterOf, stakesIn } from "../records/interests";
import { step } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;

async function keepOnce(
  tx: Tx,
  row: {
    lookBackId: string;
    personId?: string;
    nameCipher?: string;
    nameIndex?: string;
    via: string;
    solved: string;
    takenById?: string;
    at: Date;
  },
): Promise<boolean> {
  const { count } = await tx.lookBackConfirmation.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

/**
 * A resident signs off by name on the spot. The name is kept encrypted; its index tells only that
 * the same name was not taken down twice. Nobody signs for whoever looks.
 */
export function signOffResident(actor: Actor, input: SignOffForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, looksWithoutStake(tx, now), "conclude");
    if ("refused" in opened) return opened;
    const { lookBack, grant } = opened;
    const self = await tx.person.findUnique({
      where: { id: actor.id ?? "" },
      select: { name: true },
    });
    if (self?.name === input.name) {
      return refuse("invalid", undefined, { name: ["name-own"] });
    }
    const { id: lookBackId } = lookBack;
    const kept = await keepOnce(tx, {
      lookBackId,
      nameCipher: encrypt(input.name),
      nameIndex: blindIndex(`look-back ${lookBackId}`, input.name),
      ...{ via: "name", solved: input.solved, takenById: actor.id ?? undefined, at: now },
    });
    if (!kept) return refuse("invalid", undefined, { name: ["name-twice"] });
    const event = { via: "name", solved: input.solved } as const;
    const events = [spotEvents["resident-confirmed"](lookBack, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** A resident who reported or joined it says on their own phone how it is, while somebody looks. */
export function confirmFinding(actor: Actor, input: ConfirmForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const lookBack = await holdLookBack(tx, input.ref);
    const personId = await speakerOf(tx, actor);
    if (!lookBack || !personId) return refuse("not-found");
    const stakes = await stakesIn(tx, matterOf(lookBack), dayOf(now));
    const verdict = canConfirm(personId, lookBack, stakes);
    if (!verdict.allowed) return refuse("not-found", verdict.reason);
    if (!step(lookBack.status, "conclude")) return refuse("not-now", lookBack.status);
    const via = actor.kind === "link-holder" ? "receipt" : "account";
    const row = { lookBackId: lookBack.id, personId, via, solved: input.solved, at: now };
    if (!(await keepOnce(tx, row))) return refuse("stale", "confirmed-already");
    const event = { via, solved: input.solved } as const;
    const events = [spotEvents["resident-confirmed"](lookBack, event)] as const;
    return { value: { ref: input.ref }, grant: null, events };
  });
}
