import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { idOfName, newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type TermEnd, type TermForm, termEvents } from "../model/term";
import { canKeepRoutes } from "../policy";

type Kept = Outcome<{ version: number }>;

/**
 * Says how long something may take from now on. The row before ends at the same moment; dates that
 * run already keep the day they were given.
 */
export function setTerm(actor: Actor, input: TermForm, now: Date): Promise<Kept> {
  return write(actor, now, async (tx) => {
    const verdict = canKeepRoutes(actor, input.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { reason: why, version, amount, unit, ...of } = input;
    const next = await endRunning(tx, of, version, now);
    if (next === undefined) return refuse("stale");
    const reason = await keepProse(tx, why);
    const id = newId();
    const { count } = await tx.term.createMany({
      data: [
        {
          ...{ id, ...of, amount, unit, version: next },
          ...{ fromAt: now, byId: actor.id, reasonId: reason.id },
        },
      ],
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("stale");
    const { scope: _, ...what } = of;
    const data = { ...what, amount, unit, version: next, reason };
    const set = termEvents.set(trailOf(of), data);
    return { value: { version: next }, grant: verdict.grant, events: [set] };
  });
}

/** Back to the wider rule. */
export function endTerm(actor: Actor, input: TermEnd, now: Date): Promise<Kept> {
  return write(actor, now, async (tx) => {
    const verdict = canKeepRoutes(actor, input.scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { reason: why, version, ...of } = input;
    const running = await tx.term.findFirst({
      where: { ...of, version, untilAt: null },
      select: { id: true },
    });
    if (!running || (await endRunning(tx, of, version, now)) === undefined) return refuse("stale");
    const reason = await keepProse(tx, why);
    const { scope: _, ...what } = of;
    const ended = termEvents.ended(trailOf(of), { ...what, version, reason });
    return { value: { version }, grant: verdict.grant, events: [ended] };
  });
}

type Of = Pick<TermForm, "scope" | "kind" | "categoryPrefix" | "urgency">;

/** What the trail knows a term by: the same for all its editions, whatever row keeps them. */
function trailOf({ scope, kind, categoryPrefix, urgency }: Of) {
  const name = [scope, kind, categoryPrefix, urgency].join("/");
  return { id: idOfName("term", name), divisionCode: scope };
}

/** The number of the next edition; undefined where another edition runs than the one that was read. */
async function endRunning(tx: Tx, of: Of, version: number, now: Date): Promise<number | undefined> {
  const rows = await tx.term.findMany({
    where: of,
    select: { id: true, version: true, untilAt: true },
    orderBy: { version: "desc" },
    take: 1,
  });
  const last = rows[0];
  const running = last && last.untilAt === null ? last : undefined;
  if ((running?.version ?? 0) !== version) return undefined;
  if (!running) return (last?.version ?? 0) + 1;
  const { count } = await tx.term.updateMany({
    where: { id: running.id, untilAt: null },
    data: { untilAt: now },
  });
  return count === 1 ? running.version + 1 : undefined;
}
