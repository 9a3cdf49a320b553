import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { liveEvents } from "../model/live";
import { canRunSession, canTakePart, canWithdrawSpeech } from "../policy";
import type { ConsultationRecord } from "../records";
import type { SpeakerTarget } from "../rules/live-forms";
import { type SpeakerAct, stepSpeaker } from "../workflow";
import { inSession } from "./hold-session";
import type { Moved } from "./move-consultation";

type Speaker = { readonly id: string; readonly status: string; readonly personId: string | null };
type Times = Pick<
  Prisma.LiveSpeakerUncheckedUpdateManyInput,
  "calledAt" | "startedAt" | "endedAt" | "queuedAs"
>;

function speakerOf(tx: Tx, consultationId: string, id: string): Promise<Speaker | null> {
  return tx.liveSpeaker.findFirst({
    where: { id, consultationId },
    select: { id: true, status: true, personId: true },
  });
}

async function moveOn(
  tx: Tx,
  row: Speaker,
  act: SpeakerAct,
  times: Times,
): Promise<Refusal | null> {
  const to = stepSpeaker(row.status, act);
  if (!to) return refuse("not-now", "speaker-moved");
  const moved = await tx.liveSpeaker.updateMany({
    where: { id: row.id, status: row.status },
    data: { ...times, status: to },
  });
  return moved.count === 1 ? null : refuse("stale", "speaker-moved");
}

type Change = (tx: Tx, it: ConsultationRecord, row: Speaker) => Promise<DraftEvent[] | Refusal>;

/** Only whoever runs the session; one after the other where `alone`. */
function run(actor: Actor, input: SpeakerTarget, now: Date, alone: boolean, change: Change): Moved {
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, canRunSession, alone);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const row = await speakerOf(tx, it.id, input.speakerId);
    if (!row) return refuse("not-found");
    const events = await change(tx, it, row);
    if (isRefusal(events)) return events;
    const [first, ...others] = events;
    if (!first) return refuse("stale", "speaker-moved");
    return { value: { ref: it.ref }, grant, events: [first, ...others] };
  });
}

export function callSpeaker(actor: Actor, input: SpeakerTarget, now: Date): Moved {
  return run(actor, input, now, false, async (tx, it, row) => {
    const refusal = await moveOn(tx, row, "call", { calledAt: now });
    return refusal ?? [liveEvents["speaker-called"](it, { speakerId: row.id })];
  });
}

/** Takes the word; whoever spoke until now has ended. One speaks at a time. */
export function startSpeech(actor: Actor, input: SpeakerTarget, now: Date): Moved {
  return run(actor, input, now, true, async (tx, it, row) => {
    const before = await tx.liveSpeaker.findFirst({
      where: { consultationId: it.id, status: "speaking", id: { not: row.id } },
      select: { id: true, status: true, personId: true },
    });
    const ended = before ? await end(tx, it, before, now) : [];
    if (isRefusal(ended)) return ended;
    const refusal = await moveOn(tx, row, "start", { startedAt: now });
    return refusal ?? [...ended, liveEvents["speech-begun"](it, { speakerId: row.id })];
  });
}

export function finishSpeech(actor: Actor, input: SpeakerTarget, now: Date): Moved {
  return run(actor, input, now, true, (tx, it, row) => end(tx, it, row, now));
}

async function end(
  tx: Tx,
  it: ConsultationRecord,
  row: Speaker,
  now: Date,
): Promise<DraftEvent[] | Refusal> {
  const refusal = await moveOn(tx, row, "finish", { endedAt: now, queuedAs: null });
  return refusal ?? [liveEvents["speech-ended"](it, { speakerId: row.id })];
}

/** To the head of the list. */
export function putSpeakerFirst(actor: Actor, input: SpeakerTarget, now: Date): Moved {
  return run(actor, input, now, true, async (tx, it, row) => {
    const first = await tx.liveSpeaker.findFirst({
      where: { consultationId: it.id, status: "asked" },
      select: { id: true, position: true },
      orderBy: [{ position: "asc" }, { askedAt: "asc" }, { id: "asc" }],
    });
    if (!first || row.status !== "asked") return refuse("not-now", "speaker-moved");
    if (first.id === row.id) return refuse("stale", "speaker-first");
    await tx.liveSpeaker.updateMany({
      where: { id: row.id },
      data: { position: first.position - 1 },
    });
    return [liveEvents["speaker-put-first"](it, { speakerId: row.id })];
  });
}

/** Off the list before speaking: by who asked, or by who runs the session. */
export function withdrawSpeech(actor: Actor, input: SpeakerTarget, now: Date): Moved {
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it } = seen;
    const row = await speakerOf(tx, it.id, input.speakerId);
    if (!row) return refuse("not-found");
    const verdict = canWithdrawSpeech(actor, it, row);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const refusal = await moveOn(tx, row, "withdraw", { endedAt: now, queuedAs: null });
    if (refusal) return refusal;
    const event = liveEvents["speech-withdrawn"](it, { speakerId: row.id });
    return { value: { ref: it.ref }, grant: verdict.grant, events: [event] };
  });
}
