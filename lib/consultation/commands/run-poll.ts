import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { keepManyProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { liveEvents } from "../model/live";
import { canRunSession, canTakePart } from "../policy";
import { pollCounts } from "../records/live";
import type { PollOpening, PollTarget, VoteCasting } from "../rules/live-forms";
import { stepPoll } from "../workflow";
import { inSession, itemOn, pressesTooFast, takingPart } from "./hold-session";
import type { Moved } from "./move-consultation";

export function openPoll(
  actor: Actor,
  input: PollOpening,
  now: Date,
): Promise<Outcome<{ ref: string; pollId: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, canRunSession);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const [text, ...options] = await keepManyProse(tx, [input.text, ...input.options]);
    if (!text) return refuse("invalid");
    const { shown = "closed" } = input;
    const poll = { id: newId(), textId: text.id, optionIds: options.map(({ id }) => id), shown };
    await tx.livePoll.create({
      data: {
        ...poll,
        consultationId: it.id,
        agendaItemId: await itemOn(tx, it.id),
        status: "open",
        openedAt: now,
      },
    });
    const event = liveEvents["poll-opened"](it, { pollId: poll.id, text, options, shown });
    return { value: { ref: it.ref, pollId: poll.id }, grant, events: [event] };
  });
}

type Poll = { readonly id: string; readonly status: string; readonly optionIds: string[] };

/** Votes hold the poll open until they are through; who closes it waits for them. */
async function heldPoll(tx: Tx, consultationId: string, id: string): Promise<Poll | undefined> {
  const [row] = await tx.$queryRaw<Poll[]>`
    SELECT "id", "status", "optionIds" FROM "LivePoll"
    WHERE "id" = ${id}::uuid AND "consultationId" = ${consultationId}::uuid FOR SHARE`;
  return row;
}

/** One vote a person; the last one counts. What was chosen is told to nobody. */
export async function castVote(actor: Actor, input: VoteCasting, now: Date): Moved {
  if (await pressesTooFast(actor)) return refused(refuse("rate-limited"));
  return write(actor, now, async (tx) => {
    const seen = await takingPart(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    const poll = await heldPoll(tx, it.id, input.pollId);
    if (!poll) return refuse("not-found");
    if (poll.status !== "open") return refuse("not-now", "poll-closed");
    const { choice } = input;
    if (choice >= poll.optionIds.length) return refuse("invalid", "choose-option");
    await tx.liveVote.upsert({
      where: { pollId_personId: { pollId: poll.id, personId } },
      create: { pollId: poll.id, personId, choice, at: now },
      update: { choice, at: now },
    });
    const event = liveEvents.voted(it, { pollId: poll.id });
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}

/** After this no vote is taken, and the counts stand in the event: they can be checked later. */
export function closePoll(actor: Actor, input: PollTarget, now: Date): Moved {
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, canRunSession);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const where = { id: input.pollId, consultationId: it.id };
    const poll = await tx.livePoll.findFirst({
      where,
      select: { id: true, status: true, optionIds: true },
    });
    if (!poll) return refuse("not-found");
    const to = stepPoll(poll.status, "close");
    if (!to) return refuse("not-now", "poll-closed");
    const moved = await tx.livePoll.updateMany({
      where: { ...where, status: poll.status },
      data: { status: to, closedAt: now },
    });
    if (moved.count !== 1) return refuse("stale", "poll-closed");
    const counts = await pollCounts(tx, poll);
    const event = liveEvents["poll-closed"](it, { pollId: poll.id, counts });
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}
