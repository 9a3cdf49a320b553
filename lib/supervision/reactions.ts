import "server-only";
import { z } from "zod";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent, StoredEvent } from "@/lib/core/events";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { Reaction } from "@/lib/core/reaction";
import { endOrder } from "@/lib/core/supervision-records";
import { type Written, writeOnce } from "@/lib/core/write";
import { listForChairmen } from "./commands/list-order";
import { superviseRefusal } from "./commands/open-order";
import { cause, supervisionEvents } from "./model";
import { loadOrderById } from "./records";
import { nameDepartment } from "./records/behind";

type Effect = Promise<Written<unknown> | Refusal>;
type Work = (tx: Tx, event: StoredEvent, now: Date) => Effect;

function once(name: string, on: readonly string[], work: Work): Reaction {
  return {
    name,
    on,
    run: async (event, now) => {
      const by = { event, reaction: name, actor: system(name), at: now };
      await writeOnce(by, (tx) => work(tx, event, now));
    },
  };
}

function written(events: readonly DraftEvent[]): Written<null> | Refusal {
  const [first, ...others] = events;
  return first
    ? { value: null, grant: null, events: [first, ...others] }
    : refuse("not-now", "nothing-to-do");
}

const supervised = z.object({ orderId: z.uuid() });

/** An order that was opened beside a complaint or a suggestion begins its own trail. */
const registerOrder = once(
  "register-order",
  ["complaint.supervised", "suggestion.supervised"],
  async (tx, event, now) => {
    const named = supervised.safeParse(event.data);
    const order = named.success ? await loadOrderById(tx, named.data.orderId) : null;
    if (!order) return refuse("not-found");
    const { ref, dueAt, reason } = order;
    const departmentId = await nameDepartment(tx, order);
    const what = { ref, cause: cause.parse(reason), departmentId, dueOn: dayOf(dueAt) };
    const opened = supervisionEvents.opened(order, what);
    const isBroken = reason === "promise-broken";
    const listed = isBroken ? await listForChairmen(tx, order, "unfulfilled", now) : null;
    return written(listed ? [opened, listed] : [opened]);
  },
);

/** A broken promise while the district watches already: that order goes before the chairmen. */
const listUnfulfilled = once(
  "list-unfulfilled",
  ["suggestion.found-unfulfilled"],
  async (tx, event, now) => {
    const order = await tx.supervisionOrder.findFirst({
      where: {
        ...{ subject: "suggestion", subjectId: event.subjectId, closedAt: null },
        reason: { not: "promise-broken" },
      },
      select: { id: true, divisionCode: true },
    });
    const listed = order && (await listForChairmen(tx, order, "unfulfilled", now));
    return written(listed ? [listed] : []);
  },
);

const refusedTwice = once("supervise-refusal", ["suggestion.answered"], (tx, event, now) =>
  superviseRefusal(tx, event.subjectId, now),
);

const accepted = z.object({ departmentId: z.uuid() });

/** A co-handler's opinion that came, or that nobody waits for any more, is not urged further. */
const endOpinionOrders = once(
  "end-opinion-orders",
  ["suggestion.opinion-accepted", "suggestion.answered"],
  async (tx, event, now) => {
    const one = event.type === "suggestion.opinion-accepted" ? accepted.parse(event.data) : {};
    const parts = await tx.assignment.findMany({
      where: { suggestionId: event.subjectId, ...one },
      select: { id: true },
      take: 50,
    });
    const orders = await tx.supervisionOrder.findMany({
      where: { subject: "assignment", subjectId: { in: parts.map((part) => part.id) } },
      select: { id: true, divisionCode: true },
      take: 50,
    });
    const events: DraftEvent[] = [];
    for (const order of orders) {
      if (!(await endOrder(tx, order.id, now))) continue;
      events.push(supervisionEvents.ended(order, { finding: null, words: null }));
    }
    return written(events);
  },
);

/** The suggestion itself came to its end and its order with it: the order's own trail says so. */
const tellEnd = once(
  "tell-end-of-order",
  ["suggestion.closed", "suggestion.fulfilled", "suggestion.policy-changed"],
  async (tx, event) => {
    const ended = await tx.supervisionOrder.findMany({
      where: {
        ...{ subject: "suggestion", subjectId: event.subjectId, status: "ended" },
        closedAt: event.at,
      },
      select: { id: true, divisionCode: true },
      take: 5,
    });
    return written(
      ended.map((order) => supervisionEvents.ended(order, { finding: null, words: null })),
    );
  },
);

/** Ended on the page of the complaint: the order's own trail says so, where it does not yet. */
const tellEndOnComplaint = once(
  "tell-end-on-complaint",
  ["complaint.supervision-ended"],
  async (tx, event) => {
    const named = supervised.safeParse(event.data);
    const order = named.success ? await loadOrderById(tx, named.data.orderId) : null;
    if (order?.status !== "ended") return refuse("not-now", order?.status);
    const type = "supervision.ended";
    const told = await tx.event.count({
      where: { subject: "supervision", subjectId: order.id, type },
    });
    return written(
      told > 0 ? [] : [supervisionEvents.ended(order, { finding: null, words: null })],
    );
  },
);

export const supervisionReactions: readonly Reaction[] = [
  registerOrder,
  listUnfulfilled,
  refusedTwice,
  endOpinionOrders,
  tellEnd,
  tellEndOnComplaint,
];
