import { db, type Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { lookBackEvents } from "@/lib/look-back/model";
import { type Resolution, resolutions, suggestionEvents } from "@/lib/suggestion/model";
import { adoptionOf, resolutionOf, transitions } from "@/lib/suggestion/workflow";
import type { World } from "./suggestion";

/** Draws the same numbers for the same seed, below a bound. */
export function drawing(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

export type Walker = {
  readonly id: string;
  readonly ref: string;
  readonly divisionCode: string;
  status: string;
  adoption: string;
  resolution: string | null;
  reworkCount: number;
  round: number;
};
type Draw = (below: number) => number;

/** What one act writes beside the row itself. */
export type Step = {
  readonly events: readonly DraftEvent[];
  readonly reply?: { id: string; round: number; resolution: string; contact: string };
  readonly rating?: { side: string; solved: string; satisfaction: string };
  readonly lookBack?: { id: string; verdict: string; cause: string };
  readonly order?: { readonly id: string; readonly reason: string };
};

const text = { id: newId(), digest: "0".repeat(64) };
const contacts = ["visited", "phoned", "other", "not-contacted"] as const;
const solvedWords = ["yes", "partly", "no"] as const;
const departmentId = newId();
const day = "2026-12-31";

export const streetsWalked = Array.from(
  { length: 12 },
  (_, n) => `3301060${String(n + 1).padStart(2, "0")}001`,
);

export function walkers(count: number, draw: Draw): Walker[] {
  return Array.from({ length: count }, () => {
    const divisionCode = streetsWalked[draw(streetsWalked.length)] ?? "330106001001";
    return {
      ...{ id: newId(), ref: newRef("S", divisionCode), divisionCode, status: "drafted" },
      ...{ adoption: "pending", resolution: null, reworkCount: 0, round: 0 },
    };
  });
}

/** The rows as they are raised, with their first event. */
export async function raise(tx: Tx, world: World, all: readonly Walker[], at: Date) {
  const { consultation, problem } = world;
  const of = { consultationId: consultation.id, problemId: problem.id };
  const written = { title: "建充电位，拆飞线", bodyId: text.id, raisedAt: at };
  await tx.suggestion.createMany({
    data: all.map(({ id, ref, divisionCode, status }, position) => ({
      ...{ id, ref, divisionCode, status, ...of, ...written, position: position + 100 },
    })),
  });
  return all.map((walker) =>
    suggestionEvents.drafted(walker, {
      ref: walker.ref,
      consultationId: consultation.id,
      body: text,
    }),
  );
}

/** One legal act, drawn; null where nothing more can happen. */
export function walk(walker: Walker, draw: Draw): Step | null {
  const acts = Object.entries(transitions[walker.status as keyof typeof transitions]);
  const drawn = acts[draw(acts.length)];
  if (!drawn) return null;
  const [act, to] = drawn;
  walker.status = to;
  const effect = effects[act];
  return effect ? effect(walker, draw) : { events: plain[act]?.(walker) ?? [] };
}

const of = { departmentId };
const reason = { reason: text };
const plain: Readonly<Record<string, (walker: Walker) => DraftEvent[]>> = {
  drop: (w) => [suggestionEvents.dropped(w, { reason: null })],
  confirm: (w) => [suggestionEvents.confirmed(w, { consultationId: newId(), body: null })],
  review: (w) => [suggestionEvents.reviewed(w, {})],
  return: (w) => [suggestionEvents.returned(w, reason)],
  withdraw: (w) => [suggestionEvents.withdrawn(w, reason)],
  assign: (w) => [
    suggestionEvents.assigned(w, {
      ...{ leadDepartmentId: departmentId, coHandlerIds: [], separateIds: [] },
      ...{ replyOn: day, key: false },
    }),
  ],
  sign: (w) => [suggestionEvents.signed(w, of)],
  object: (w) => [suggestionEvents.objected(w, { ...of, ...reason })],
  reassign: (w) => [
    suggestionEvents.reassigned(w, {
      ...{ fromDepartmentId: departmentId, leadDepartmentId: departmentId, replyOn: day },
    }),
  ],
  uphold: (w) => [suggestionEvents.upheld(w, reason)],
  replan: (w) => [suggestionEvents.replanned(w, { days: 5, dueOn: day })],
  lapse: (w) => [suggestionEvents.lapsed(w, { round: w.round })],
  track: (w) => [suggestionEvents.tracked(w, { replyId: newId(), dueOn: day, cause: "sample" })],
  close: (w) => [suggestionEvents.closed(w, { resolution: w.resolution as Resolution | null })],
};

type Effect = (walker: Walker, draw: Draw) => Step;

function answer(walker: Walker, resolution: Resolution, draw: Draw) {
  walker.round += 1;
  walker.resolution = resolution;
  const reply = { id: newId(), round: walker.round, resolution };
  const nothing = { body: null, promise: null, promisedOn: null, lookBackDueOn: null };
  const told = { ...nothing, round: walker.round, resolution, departmentId, replyId: reply.id };
  const contact = contacts[draw(contacts.length)] ?? "other";
  return { event: suggestionEvents.answered(walker, told), reply: { ...reply, contact } };
}

const decide =
  (act: keyof typeof adoptionOf): Effect =>
  (walker, draw) => {
    const adoption = adoptionOf[act];
    walker.adoption = adoption;
    const recorded = suggestionEvents["adoption-recorded"](walker, {
      ...{ adoption, departmentId, reason: null },
    });
    if (!(act in resolutionOf)) return { events: [recorded] };
    const { event, reply } = answer(walker, resolutionOf[act as "decline"], draw);
    return { events: [recorded, event], reply };
  };

const rate =
  (content: boolean): Effect =>
  (walker, draw) => {
    const side = draw(2) === 0 ? ("resident" as const) : ("member" as const);
    const solved = solvedWords[draw(3)] ?? "no";
    const satisfaction = content ? ("satisfied" as const) : ("dissatisfied" as const);
    const said = { round: walker.round, side, solved, satisfaction, comment: null };
    const events: DraftEvent[] = [suggestionEvents.voiced(walker, said)];
    const rating = { side, solved, satisfaction };
    if (content) {
      return {
        events: [...events, suggestionEvents.rated(walker, { round: walker.round })],
        rating,
      };
    }
    walker.reworkCount += 1;
    const back = { round: walker.round, reworkCount: walker.reworkCount };
    events.push(suggestionEvents["sent-back"](walker, back));
    if (walker.reworkCount !== 2) return { events, rating };
    const reason = "dissatisfied-twice" as const;
    const order = { id: newId(), reason };
    const watched = { orderId: order.id, reason };
    return {
      events: [...events, suggestionEvents.supervised(walker, watched)],
      rating,
      order,
    };
  };

const look =
  (verdict: "fulfilled" | "partial" | "unfulfilled" | "changed" | "relapsed"): Effect =>
  (walker, draw) => {
    const lookBackId = newId();
    const finding = { suggestionId: walker.id, verdict, method: "visit", finding: text } as const;
    const concluded = lookBackEvents.concluded(
      { id: lookBackId, divisionCode: walker.divisionCode },
      { ...finding, evidence: 1, residentsConfirmed: 0, newDueOn: null },
    );
    if (verdict === "fulfilled") walker.resolution = "A";
    if (verdict === "changed") walker.resolution = draw(2) === 0 ? "C" : "D";
    const cause = draw(2) === 0 ? "promise" : "sample";
    const found = {
      fulfilled: () => suggestionEvents.fulfilled(walker, { lookBackId }),
      partial: () => suggestionEvents["found-partial"](walker, { lookBackId, newDueOn: day }),
      unfulfilled: () => suggestionEvents["found-unfulfilled"](walker, { lookBackId }),
      relapsed: () => suggestionEvents["found-relapsed"](walker, { lookBackId }),
      changed: () =>
        suggestionEvents["policy-changed"](walker, {
          ...{ lookBackId, resolution: walker.resolution as Resolution, basis: text },
        }),
    };
    return { events: [concluded, found[verdict]()], lookBack: { id: lookBackId, verdict, cause } };
  };

const effects: Readonly<Record<string, Effect>> = {
  "settle-on-spot": (walker, draw) => {
    walker.adoption = "adopted";
    const settled = suggestionEvents["settled-on-spot"](walker, { departmentId, body: text });
    const { event, reply } = answer(walker, "A", draw);
    return { events: [settled, event], reply };
  },
  adopt: decide("adopt"),
  "partly-adopt": decide("partly-adopt"),
  "keep-for-reference": decide("keep-for-reference"),
  decline: decide("decline"),
  reply: (walker, draw) => {
    const { event, reply } = answer(walker, resolutions[draw(4)] ?? "A", draw);
    return { events: [event], reply };
  },
  "rate-satisfied": rate(true),
  "rate-dissatisfied": rate(false),
  fulfil: look("fulfilled"),
  "find-partial": look("partial"),
  "find-unfulfilled": look("unfulfilled"),
  "find-relapse": look("relapsed"),
  "change-policy": look("changed"),
};

/** Writes what a lot of walkers did at one moment, as the commands would: rows, then events. */
export async function keepSteps(
  tx: Tx,
  steps: readonly (readonly [Walker, Step])[],
  at: Date,
): Promise<DraftEvent[]> {
  await keepRows(tx, steps);
  const written = { bodyId: text.id, departmentId, draftedById: departmentId, draftedAt: at };
  await tx.suggestionReply.createMany({
    data: steps.flatMap(([{ id: suggestionId }, { reply }]) =>
      reply ? [{ ...reply, ...written, suggestionId, publishedAt: at }] : [],
    ),
  });
  await tx.suggestionRating.createMany({
    data: steps.flatMap(([{ id: suggestionId, round }, { rating }]) =>
      rating ? [{ ...rating, suggestionId, round, personId: newId(), at }] : [],
    ),
  });
  await tx.lookBack.createMany({
    data: steps.flatMap(([walker, { lookBack }]) =>
      lookBack ? [lookedAt(walker, lookBack, at)] : [],
    ),
  });
  await tx.supervisionOrder.createMany({
    data: steps.flatMap(([{ id: subjectId, divisionCode }, { order }]) =>
      order
        ? [
            {
              ...order,
              ref: newRef("D", divisionCode),
              subject: "suggestion",
              subjectId,
              divisionCode,
              openedAt: at,
              dueAt: at,
            },
          ]
        : [],
    ),
  });
  return steps.flatMap(([, step]) => step.events);
}

let looks = 0;
function lookedAt(
  { id: suggestionId, divisionCode }: Walker,
  lookBack: NonNullable<Step["lookBack"]>,
  at: Date,
) {
  looks += 1;
  const whose = { suggestionId, divisionCode, replyId: newId(), ref: newRef("L", divisionCode) };
  const times = { dueOn: day, createdAt: at, concludedAt: at };
  return { ...lookBack, ...whose, ...times, round: looks, status: "concluded" };
}

/** Walkers that stand alike are moved by one statement. */
async function keepRows(tx: Tx, steps: readonly (readonly [Walker, Step])[]): Promise<void> {
  const alike = Map.groupBy(steps, ([w]) =>
    [w.status, w.adoption, w.resolution, w.reworkCount].join(),
  );
  for (const group of alike.values()) {
    const [first] = group;
    if (!first) continue;
    const { status, adoption, resolution, reworkCount } = first[0];
    const isEnd = status === "closed";
    await tx.suggestion.updateMany({
      where: { id: { in: group.map(([w]) => w.id) } },
      data: { status, adoption, resolution, reworkCount, closedAt: isEnd ? new Date(0) : null },
    });
  }
}

/** How many suggestions there are, to say that a run was as large as it was meant to be. */
export const countWalked = () => db.suggestion.count({ where: { position: { gte: 100 } } });
