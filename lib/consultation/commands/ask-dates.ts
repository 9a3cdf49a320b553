import "server-only";
import type { Actor } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { datePollEvents, isUndated } from "../model/date-poll";
import { canOrganise } from "../policy";
import { openPollOf } from "../records/date-poll";
import { type DatePolling, pollTimes } from "../rules/poll-forms";
import { seenByPerson } from "./move-consultation";

/** Everybody invited is asked which of two to eight dates they can; the poll closes by itself. */
export function askDates(
  actor: Actor,
  input: DatePolling,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canOrganise);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (!isUndated(it.status)) return refuse("not-now", "date-known");
    const { closesAt, options, faults } = pollTimes(input, now);
    const [first] = Object.values(faults);
    if (first?.[0]) return refuse("invalid", first[0], faults);
    await tx.$queryRaw`SELECT 1 FROM "Consultation" WHERE "id" = ${it.id}::uuid FOR UPDATE`;
    if (await openPollOf(tx, it.id)) return refuse("stale", "poll-open");
    const pollId = newId();
    await tx.datePoll.create({
      data: {
        id: pollId,
        consultationId: it.id,
        status: "open",
        closesAt,
        createdById: personId,
        createdAt: now,
        options: { create: options.map((each, n) => ({ ...each, position: n + 1 })) },
      },
    });
    const asked = { pollId, closesAt: closesAt.toISOString(), options: options.length };
    const event = datePollEvents["date-asked"](it, asked);
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}
