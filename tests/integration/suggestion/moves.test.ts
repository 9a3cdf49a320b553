import { describe, expect, it } from "vitest";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Outcome } from "@/lib/core/outcome";
import { assignSuggestion } from "@/lib/suggestion/commands/assign-suggestion";
import { reconfirmSuggestion } from "@/lib/suggestion/commands/confirm-suggestion";
import { reassignSuggestion, upholdAssignment } from "@/lib/suggestion/commands/decide-objection";
import { dropSuggestion } from "@/lib/suggestion/commands/draft-suggestion";
import {
  returnSuggestion,
  reviewSuggestion,
  withdrawSuggestion,
} from "@/lib/suggestion/commands/review-suggestion";
import { settleOnSpot } from "@/lib/suggestion/commands/settle-on-spot";
import { objectToSuggestion, signSuggestion } from "@/lib/suggestion/commands/sign-suggestion";
import {
  aConsultation,
  aSuggestion,
  eventsOf,
  monday,
  onDay,
  type World,
} from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

type Move = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly not: string;
  readonly by: (world: World) => { readonly actor: Actor };
  readonly run: (world: World, actor: Actor, ref: string) => Promise<Outcome<{ ref: string }>>;
  readonly events: readonly string[];
};

const reason = "写得不够清楚，请补充";
const body = "当天物业已经把楼道里的飞线全部拆除。";

const moves: readonly Move[] = [
  {
    name: "the recorder drops a draft",
    from: "drafted",
    to: "dropped",
    not: "confirmed",
    by: (world) => world.recorder,
    run: (_, actor, ref) => dropSuggestion(actor, { ref }, monday),
    events: ["suggestion.dropped"],
  },
  {
    name: "the head confirms a returned one in new words",
    from: "returned",
    to: "confirmed",
    not: "drafted",
    by: (world) => world.head,
    run: (_, actor, ref) => reconfirmSuggestion(actor, { ref, title: "建充电位", body }, monday),
    events: ["suggestion.confirmed"],
  },
  {
    name: "staff pass the review",
    from: "confirmed",
    to: "reviewed",
    not: "reviewed",
    by: (world) => world.staff,
    run: (_, actor, ref) => reviewSuggestion(actor, { ref }, monday),
    events: ["suggestion.reviewed"],
  },
  {
    name: "staff return it",
    from: "confirmed",
    to: "returned",
    not: "signed",
    by: (world) => world.staff,
    run: (_, actor, ref) => returnSuggestion(actor, { ref, reason }, monday),
    events: ["suggestion.returned"],
  },
  {
    name: "staff record what was settled on the spot",
    from: "confirmed",
    to: "answered",
    not: "reviewed",
    by: (world) => world.staff,
    run: (world, actor, ref) =>
      settleOnSpot(actor, { ref, department: world.lead.code, body }, monday),
    events: ["suggestion.settled-on-spot", "suggestion.answered"],
  },
  {
    name: "staff withdraw it",
    from: "reviewed",
    to: "withdrawn",
    not: "assigned",
    by: (world) => world.staff,
    run: (_, actor, ref) => withdrawSuggestion(actor, { ref, reason }, monday),
    events: ["suggestion.withdrawn"],
  },
  {
    name: "staff assign it",
    from: "reviewed",
    to: "assigned",
    not: "confirmed",
    by: (world) => world.staff,
    run: ({ lead, co }, actor, ref) => {
      const parts = { lead: lead.code, coHandlers: [co.code], separate: [] };
      return assignSuggestion(actor, { ref, ...parts, replyOn: onDay(30), key: false }, monday);
    },
    events: ["suggestion.assigned"],
  },
  {
    name: "the lead department signs for it",
    from: "assigned",
    to: "signed",
    not: "signed",
    by: (world) => world.handler,
    run: (_, actor, ref) => signSuggestion(actor, { ref }, monday),
    events: ["suggestion.signed"],
  },
  {
    name: "the lead department objects",
    from: "assigned",
    to: "objected",
    not: "signed",
    by: (world) => world.handler,
    run: (_, actor, ref) => objectToSuggestion(actor, { ref, reason }, monday),
    events: ["suggestion.objected"],
  },
  {
    name: "staff assign it to another department",
    from: "objected",
    to: "assigned",
    not: "assigned",
    by: (world) => world.staff,
    run: ({ other }, actor, ref) =>
      reassignSuggestion(actor, { ref, lead: other.code, replyOn: onDay(30) }, monday),
    events: ["suggestion.reassigned"],
  },
  {
    name: "staff uphold the assignment",
    from: "objected",
    to: "signed",
    not: "handling",
    by: (world) => world.staff,
    run: (_, actor, ref) => upholdAssignment(actor, { ref, reason }, monday),
    events: ["suggestion.upheld"],
  },
];

describe.each(moves)("$name", ({ from, to, not, by, run, events }) => {
  it("moves it and writes the event", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, from);
    expect(await run(world, by(world).actor, ref)).toMatchObject({ ok: true });
    expect((await db.suggestion.findUniqueOrThrow({ where: { id } })).status).toBe(to);
    expect(await eventsOf(id)).toEqual(events);
  });

  it("happens once where six try at the same time", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, from);
    await oneOfSix(() => run(world, by(world).actor, ref));
    expect(await eventsOf(id)).toEqual(events);
  });

  it("does not exist for a stranger", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, from);
    for (const actor of [world.stranger.actor, world.reporter.actor, anonymous]) {
      const outcome = await run(world, actor, ref);
      expect(outcome).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
    }
    expect(await eventsOf(id)).toEqual([]);
  });

  it("is refused at another time", async () => {
    const world = await aConsultation();
    const { id, ref } = await aSuggestion(world, not);
    const outcome = await run(world, by(world).actor, ref);
    expect(outcome).toMatchObject({ ok: false, refusal: { refused: "not-now", reason: not } });
    expect(await eventsOf(id)).toEqual([]);
  });

  it("leaves nothing behind where it is refused", async () => {
    const world = await aConsultation();
    const { ref } = await aSuggestion(world, not);
    const before = await db.prose.count();
    await run(world, by(world).actor, ref);
    expect(await db.prose.count()).toBe(before);
  });
});
