import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { done, isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { canRecord, canWalkIn } from "../policy";
import { type ConsultationRecord, isDoorCode } from "../records";
import type { DoorEntries, DoorEntry, GuestArrival } from "../rules/attending-forms";
import { attendanceById, lockSeats } from "./move-attendance";
import { seenBy } from "./move-consultation";
import { createPresent, takeIn } from "./take-arrival";

/** `known`: it was entered before, by this entry or another way. */
export type EntryState = "done" | "known" | "refused";
export type EntryAnswer = {
  readonly key: string;
  readonly state: EntryState;
  readonly reason?: string;
};
type Answers = Outcome<{ ref: string; answers: readonly EntryAnswer[] }>;

/**
 * Takes what a device noted at the door, each entry once however often it arrives: its key is kept
 * with the attendance it made. An entry that cannot be taken does not hold up the others.
 */
export async function syncDoor(actor: Actor, input: DoorEntries, now: Date): Promise<Answers> {
  const answers: EntryAnswer[] = [];
  const outcome = await write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const { status, startedAt } = await lockSeats(tx, it.id);
    if (status !== "in-session") return refuse("not-now", status);
    const events: DraftEvent[] = [];
    for (const entry of inOrder(input.entries)) {
      const taken = await takeEntry(tx, it, entry, { from: startedAt ?? now, to: now });
      answers.push({ key: entry.key, state: taken.state, reason: taken.reason });
      events.push(...taken.events);
    }
    const [first, ...rest] = events;
    // Nothing is new: the answer is the same as the first time, and no event tells of it.
    if (!first) return refuse("stale", "nothing-new");
    return { value: { ref: it.ref, answers }, grant, events: [first, ...rest] };
  });
  return !outcome.ok && isOld(outcome.refusal) ? done({ ref: input.ref, answers }) : outcome;
}

/** By the rows they touch, so that two lists never wait for each other. */
function inOrder(entries: readonly DoorEntry[]): DoorEntry[] {
  const row = (entry: DoorEntry) => (entry.kind === "sign-in" ? entry.attendanceId : "");
  return [...entries].sort((a, b) => (row(a) < row(b) ? -1 : row(a) > row(b) ? 1 : 0));
}

type Taken = {
  readonly state: EntryState;
  readonly reason?: string;
  readonly events: readonly DraftEvent[];
};
const none = (state: EntryState, reason?: string): Taken => ({ state, reason, events: [] });

async function takeEntry(
  tx: Tx,
  it: ConsultationRecord,
  entry: DoorEntry,
  open: { readonly from: Date; readonly to: Date },
): Promise<Taken> {
  const known = { consultationId_key: { consultationId: it.id, key: entry.key } };
  if (await tx.doorEntry.findUnique({ where: known })) return none("known");
  // A device's clock may be wrong: nobody came before the doors opened or after now.
  const told = Math.max(Date.parse(entry.at), open.from.getTime());
  const at = new Date(Math.min(told, open.to.getTime()));
  if (entry.kind === "walk-in") {
    const came = { as: entry.as, guestLabel: entry.label, via: "hand" } as const;
    const made = await createPresent(tx, it, came, at);
    if (isRefusal(made)) return none("refused", made.refused);
    await keepEntry(tx, it, { key: entry.key, attendanceId: made.attendanceId, at });
    return { state: "done", events: [made.event] };
  }
  const row = await attendanceById(tx, it.id, entry.attendanceId);
  if (!row) return none("refused", "not-found");
  if (row.status === "present" && !row.correctedAt) return none("known");
  const events = await takeIn(tx, it, row, "hand", at);
  if (isRefusal(events)) return none("refused", events.reason ?? events.refused);
  await keepEntry(tx, it, { key: entry.key, attendanceId: row.id, at });
  return { state: "done", events };
}

type Kept = { readonly key: string; readonly attendanceId: string; readonly at: Date };

/** False where somebody sent the same a moment earlier. */
async function keepEntry(tx: Tx, it: ConsultationRecord, entry: Kept): Promise<boolean> {
  const { count } = await tx.doorEntry.createMany({
    data: [{ consultationId: it.id, ...entry }],
    skipDuplicates: true,
  });
  return count === 1;
}

/**
 * Somebody without a phone enters themself at the door, by the code that stands there; sent twice
 * it is one person.
 */
export async function enterAsGuest(
  actor: Actor,
  input: GuestArrival,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  const outcome = await write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canWalkIn);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    if (!isDoorCode(it.id, input.code, now))
      return refuse("invalid", "code-wrong", { code: ["code-wrong"] });
    const came = { as: "resident", guestLabel: input.label, via: "code" } as const;
    const made = await createPresent(tx, it, came, now);
    if (isRefusal(made)) return made;
    const { attendanceId, event } = made;
    const isFirst = await keepEntry(tx, it, { key: input.key, attendanceId, at: now });
    if (!isFirst) return refuse("stale", "nothing-new");
    return { value: { ref: it.ref }, grant, events: [event] };
  });
  return !outcome.ok && isOld(outcome.refusal) ? done({ ref: input.ref }) : outcome;
}

const isOld = (refusal: Refusal): boolean => refusal.reason === "nothing-new";
