import "server-only";
import type { Actor } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { matterVoiceEvents } from "../model/matter-voice";
import { canVoice } from "../policy";
import { targetedMatter } from "../records/matter";
import type { MatterVoicing } from "../rules/matter-forms";

/**
 * One voice each while the publicity period runs; whoever says something again means that instead.
 * The words are read at the desk, in public only the numbers stand.
 */
export function voiceMatter(
  actor: Actor,
  input: MatterVoicing,
  now: Date,
): Promise<Outcome<{ matterRef: string }>> {
  return write(actor, now, async (tx) => {
    const matter = await targetedMatter(tx, actor, { matterRef: input.ref });
    if (!matter) return refuse("not-found");
    const verdict = canVoice(actor);
    if (!verdict.allowed || !actor.id) return refuse("forbidden", "sign-in-first");
    const runs = matter.status === "publicised" && matter.publicUntil && matter.publicUntil > now;
    if (!runs) return refuse("not-now", "publicity-over");
    const words = input.words ? await keepProse(tx, input.words) : null;
    const said = { stance: input.stance, wordsId: words?.id ?? null, at: now };
    const one = { matterId: matter.id, personId: actor.id };
    const { count } = await tx.matterVoice.createMany({
      data: [{ id: newId(), ...one, ...said }],
      skipDuplicates: true,
    });
    if (count === 0) await tx.matterVoice.updateMany({ where: one, data: said });
    const event = matterVoiceEvents.said(matter, { stance: input.stance, words });
    return { value: { matterRef: matter.ref }, grant: verdict.grant, events: [event] };
  });
}
