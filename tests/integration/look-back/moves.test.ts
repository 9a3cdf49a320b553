import { describe, expect, it } from "vitest";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Outcome } from "@/lib/core/outcome";
import { assignLookBack, skipLookBack } from "@/lib/look-back/commands/assign-look-back";
import { beginLookBack, recuseFromLookBack } from "@/lib/look-back/commands/begin-look-back";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { lookBackJobs } from "@/lib/look-back/jobs";
import { aFinding, aLookBack } from "@/tests/support/factories/look-back";
import { aMember, eventsOf, later, monday, onDay } from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";

type Ready = Awaited<ReturnType<typeof aLookBack>>;
type Move = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly not: string;
  readonly suggestion?: string;
  readonly by: (ready: Ready) => { readonly actor: Actor };
  readonly run: (ready: Ready, actor: Actor) => Promise<Outcome<{ ref: string }>>;
  readonly event: string;
};
const reason = "与施工单位负责人是亲属";

const moves: readonly Move[] = [
  {
    name: "staff send a member",
    from: "planned",
    to: "assigned",
    not: "in-progress",
    by: ({ world }) => world.staff,
    run: ({ ref, observer }, actor) =>
      assignLookBack(actor, { ref, member: observer.slug }, monday),
    event: "look-back.assigned",
  },
  {
    name: "staff skip a further round on what is closed",
    from: "planned",
    to: "skipped",
    not: "assigned",
    suggestion: "closed",
    by: ({ world }) => world.staff,
    run: ({ ref }, actor) => skipLookBack(actor, { ref, reason }, monday),
    event: "look-back.skipped",
  },
  {
    name: "the member begins",
    from: "assigned",
    to: "in-progress",
    not: "in-progress",
    by: ({ observer }) => observer,
    run: ({ ref }, actor) => beginLookBack(actor, { ref }, monday),
    event: "look-back.begun",
  },
  {
    name: "the member steps aside",
    from: "assigned",
    to: "planned",
    not: "in-progress",
    by: ({ observer }) => observer,
    run: ({ ref }, actor) => recuseFromLookBack(actor, { ref, reason }, monday),
    event: "look-back.recused",
  },
  {
    name: "the member concludes",
    from: "in-progress",
    to: "concluded",
    not: "assigned",
    by: ({ observer }) => observer,
    run: ({ ref }, actor) => concludeLookBack(actor, aFinding(ref), [], monday),
    event: "look-back.concluded",
  },
];

describe.each(moves)("$name", ({ from, to, not, suggestion, by, run, event }) => {
  it("moves it and writes the event", async () => {
    const ready = await aLookBack(from, suggestion);
    expect(await run(ready, by(ready).actor)).toMatchObject({ ok: true });
    const row = await db.lookBack.findUniqueOrThrow({ where: { id: ready.id } });
    expect(row.status).toBe(to);
    expect(await eventsOf(ready.id)).toEqual([event]);
  });

  it("happens once where six try at the same time", async () => {
    const ready = await aLookBack(from, suggestion);
    await oneOfSix(() => run(ready, by(ready).actor));
    expect(await eventsOf(ready.id)).toEqual([event]);
  });

  it("does not exist for a stranger, the reporter or the department", async () => {
    const ready = await aLookBack(from, suggestion);
    const { stranger, reporter, handler, member } = ready.world;
    for (const { actor } of [stranger, reporter, handler, member, { actor: anonymous }]) {
      const outcome = await run(ready, actor);
      expect(outcome).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
    }
    expect(await eventsOf(ready.id)).toEqual([]);
  });

  it("is refused at another time", async () => {
    const ready = await aLookBack(not, suggestion);
    const outcome = await run(ready, by(ready).actor);
    expect(outcome).toMatchObject({ ok: false, refusal: { refused: "not-now", reason: not } });
  });
});

describe("a promise", () => {
  it("is never skipped", async () => {
    const { world, ref } = await aLookBack("planned");
    const outcome = await skipLookBack(world.staff.actor, { ref, reason }, monday);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: "promise-open" } });
  });

  it("is not judged before its day", async () => {
    const { id, ref, observer } = await aLookBack("assigned");
    await db.lookBack.update({ where: { id }, data: { dueOn: onDay(1) } });
    const outcome = await beginLookBack(observer.actor, { ref }, monday);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { refused: "not-now", reason: "not-due" },
    });
  });

  it("falls due once, with a clock of its own, however often the job runs", async () => {
    const { id } = await aLookBack("planned");
    await db.lookBack.update({ where: { id }, data: { dueOn: onDay(2), fellDueAt: null } });
    const [job] = lookBackJobs;
    await job?.run(later(1));
    expect(await eventsOf(id)).toEqual([]);
    await job?.run(later(2));
    await job?.run(later(3));
    expect(await eventsOf(id)).toEqual(["look-back.fell-due"]);
    expect(await db.deadline.count({ where: { subject: "look-back", subjectId: id } })).toBe(1);
  });
});

describe("somebody with a stake", () => {
  const stakes: Record<string, (ready: Ready) => Promise<{ actor: Actor; slug: string }>> = {
    reporter: async ({ world }) => {
      const member = await aMember("neighbour");
      await db.complaint.update({
        where: { id: world.complaint.id },
        data: { reporterId: member.id },
      });
      return member;
    },
    department: async ({ world }) => aMember("employee", { departmentId: world.co.id }),
    firm: async ({ world }) => {
      const firm = await db.firm.create({
        data: { code: "f", name: "物业", divisionCode: "330106" },
      });
      const compound = await db.compound.create({
        data: { code: "k", name: "庆丰新村", divisionCode: "330106012006", firmId: firm.id },
      });
      await db.problem.update({
        where: { id: world.problem.id },
        data: { compoundId: compound.id },
      });
      return aMember("manager", { firmId: firm.id });
    },
    officer: async ({ world }) => {
      const member = await aMember("host-member");
      await db.consultation.update({
        where: { id: world.consultation.id },
        data: { hostId: member.id },
      });
      return member;
    },
  };

  it.each(Object.keys(stakes))("%s is not sent", async (stake) => {
    const ready = await aLookBack("planned");
    const member = await stakes[stake]?.(ready);
    const input = { ref: ready.ref, member: member?.slug ?? "" };
    const outcome = await assignLookBack(ready.world.staff.actor, input, monday);
    const refusal = { refused: "forbidden", reason: `interest-${stake}` };
    expect(outcome).toMatchObject({ ok: false, refusal });
  });

  it.each(["reporter", "officer"])(
    "%s cannot begin or conclude even where they were sent",
    async (stake) => {
      const ready = await aLookBack("assigned");
      const member = await stakes[stake]?.(ready);
      const { ref, id } = ready;
      await db.lookBack.update({ where: { id }, data: { assigneeId: member?.actor.id } });
      const actor = member?.actor ?? anonymous;
      const refusal = { refused: "forbidden", reason: `interest-${stake}` };
      expect(await beginLookBack(actor, { ref }, monday)).toMatchObject({ ok: false, refusal });
      await db.lookBack.update({ where: { id }, data: { status: "in-progress" } });
      const concluded = await concludeLookBack(actor, aFinding(ref), [], monday);
      expect(concluded).toMatchObject({ ok: false, refusal });
      const aside = await recuseFromLookBack(actor, { ref, reason }, monday);
      expect(aside).toMatchObject({ ok: false, refusal: { refused: "not-now" } });
    },
  );

  it("by a role in the department cannot begin", async () => {
    const { ref, observer, world } = await aLookBack("assigned");
    const role = {
      id: world.staff.id,
      role: "handler",
      scope: "330106",
      departmentId: world.co.id,
    } as const;
    const both = { ...observer.actor, grants: [...observer.actor.grants, role] };
    const outcome = await beginLookBack(both, { ref }, monday);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: "interest-department" } });
  });
});
