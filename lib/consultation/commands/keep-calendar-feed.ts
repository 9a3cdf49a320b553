import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { calendarFeedEvents } from "../model/calendar-feed";
import { canKeepCalendar } from "../policy";
import { feedIndex, feedToken } from "../records/calendar-feed";

type Kept = Promise<Outcome<{ personId: string }>>;
type Input = Readonly<Record<string, never>>;
type Change = (tx: Tx, personId: string) => Promise<Refusal | null>;

/** Makes the actor's private calendar and its address; one each. */
export function openCalendarFeed(actor: Actor, _: Input, now: Date): Kept {
  return keep(actor, now, "opened", async (tx, personId) => {
    const made = await tx.calendarFeed.createMany({
      data: [{ personId, ...freshKey(), createdAt: now }],
      skipDuplicates: true,
    });
    return made.count === 1 ? null : refuse("stale", "feed-open");
  });
}

/** Exchanges the address: whoever has the old one reads nothing any more. */
export function renewCalendarFeed(actor: Actor, _: Input, now: Date): Kept {
  return keep(actor, now, "renewed", async (tx, personId) => {
    const feed = await tx.calendarFeed.findUnique({ where: { personId } });
    if (!feed) return refuse("not-now", "no-feed");
    const { count } = await tx.calendarFeed.updateMany({
      where: { personId, key: feed.key },
      data: { ...freshKey(), createdAt: now },
    });
    return count === 1 ? null : refuse("stale");
  });
}

/** Ends the address; a calendar that subscribed to it finds nothing. */
export function closeCalendarFeed(actor: Actor, _: Input, now: Date): Kept {
  return keep(actor, now, "closed", async (tx, personId) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { personId } });
    return count === 1 ? null : refuse("not-now", "no-feed");
  });
}

function freshKey(): { key: string; tokenIndex: string } {
  const key = newId();
  return { key, tokenIndex: feedIndex(feedToken(key)) };
}

function keep(actor: Actor, now: Date, name: "opened" | "renewed" | "closed", change: Change) {
  return write(actor, now, async (tx) => {
    const verdict: Verdict = canKeepCalendar(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const refused = await change(tx, actor.id);
    if (refused) return refused;
    const events = [calendarFeedEvents[name]({ id: actor.id, divisionCode: "" }, {})] as const;
    return { value: { personId: actor.id }, grant: verdict.grant, events };
  });
}
