import "server-only";
import { maskName } from "@/lib/account/rules/mask";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse, refused } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import type { Capacity } from "../model";
import { liveEvents } from "../model/live";
import { canRunSession, canTakePart } from "../policy";
import type { SpeakerAdding, SpeechAsking } from "../rules/live-forms";
import { inSession, itemOn, pressesTooFast, sideOf, takingPart } from "./hold-session";

type Queued = Promise<Outcome<{ ref: string; speakerId: string }>>;

/** Asks to speak. Whoever stands on the list, was called or is speaking does not stand there twice. */
export async function askToSpeak(actor: Actor, input: SpeechAsking, now: Date): Queued {
  if (await pressesTooFast(actor)) return refused(refuse("rate-limited"));
  return write(actor, now, async (tx) => {
    const seen = await takingPart(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    const side = await sideOf(tx, it.id, personId);
    const label = input.label || (await calledAs(tx, personId, side));
    const speaker = await queue(tx, it.id, { personId, label, side }, now);
    if (isRefusal(speaker)) return speaker;
    const event = liveEvents["speech-asked"](it, { speakerId: speaker.id, side });
    return { value: { ref: it.ref, speakerId: speaker.id }, grant, events: [event] };
  });
}

/** Somebody in the room raised a hand: whoever runs the session puts them on the list. */
export function addSpeaker(actor: Actor, input: SpeakerAdding, now: Date): Queued {
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, canRunSession);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const { label, side = "resident" } = input;
    const speaker = await queue(tx, it.id, { personId: null, label, side }, now);
    if (isRefusal(speaker)) return speaker;
    const event = liveEvents["speech-asked"](it, { speakerId: speaker.id, side });
    return { value: { ref: it.ref, speakerId: speaker.id }, grant, events: [event] };
  });
}

/** Members and officials by their name, residents by no more than the first of it. */
async function calledAs(tx: Tx, personId: string, side: Capacity): Promise<string> {
  const { name } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true },
  });
  return side === "resident" ? maskName(name) : name;
}

type Wanted = { readonly personId: string | null; readonly label: string; readonly side: Capacity };

async function queue(
  tx: Tx,
  consultationId: string,
  who: Wanted,
  now: Date,
): Promise<{ id: string } | Refusal> {
  const last = await tx.liveSpeaker.aggregate({
    where: { consultationId },
    _max: { position: true },
  });
  const speaker = {
    id: newId(),
    ...who,
    consultationId,
    agendaItemId: await itemOn(tx, consultationId),
    status: "asked",
    position: (last._max.position ?? 0) + 1,
    queuedAs: who.personId ? `${consultationId} ${who.personId}` : null,
    askedAt: now,
  };
  const made = await tx.liveSpeaker.createMany({ data: [speaker], skipDuplicates: true });
  return made.count === 1 ? speaker : refuse("stale", "already-queued");
}
