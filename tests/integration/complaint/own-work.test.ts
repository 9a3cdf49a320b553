import { beforeEach, describe, expect, it } from "vitest";
import { changeHandler } from "@/lib/complaint/commands/change-handler";
import { receiveComplaint } from "@/lib/complaint/commands/receive-complaint";
import { getHandlers } from "@/lib/complaint/queries/colleagues";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { listQueue } from "@/lib/complaint/queries/queue";
import { db } from "@/lib/core/db";
import { personWith } from "@/tests/support/factories/account";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

type Person = Awaited<ReturnType<typeof personWith>>;
let stage: Stage;
let [lead, first, second]: Person[] = [];
let ref: string;
let id: string;

const inFire = (role: "handler" | "department-lead", more = {}) =>
  personWith(role, { departmentId: stage.fireId, ...more });

beforeEach(async () => {
  stage = await makeStage();
  [lead, first, second] = await Promise.all([
    inFire("department-lead"),
    inFire("handler"),
    inFire("handler"),
  ]);
  ({ ref, id } = await complaintIn(stage, "dispatched", at));
});

const who = (person: Person | undefined) => {
  if (!person) throw new Error("the stage is not set");
  return person;
};
const give = (by: Person | undefined, to: Person | null | undefined, seen?: Person) =>
  changeHandler(who(by).actor, { ref, personId: to?.id ?? "", seenId: seen?.id ?? "" }, at);
const handler = async () => (await db.complaint.findUniqueOrThrow({ where: { id } })).handlerId;

describe("whose work a complaint is within the department", () => {
  it("is given by the lead, and stands in that colleague's own list and in no other's", async () => {
    value(await give(lead, first));
    expect(await handler()).toBe(who(first).id);
    expect(await eventsOf(id)).toContain("complaint.handler-changed");
    const own = async (person: Person | undefined) => {
      const { actor } = who(person);
      const filter = { stage: "owed", handler: who(person).id } as const;
      return (await listQueue(actor, "handling", filter, at)).rows.map((row) => row.ref);
    };
    expect(await own(first)).toEqual([ref]);
    expect(await own(second)).toEqual([]);
  });

  it("stays with whom it was given to when a colleague signs for it", async () => {
    value(await give(lead, first));
    value(await receiveComplaint(who(second).actor, { ref }, at));
    expect(await handler()).toBe(who(first).id);
  });

  it("is taken by a handler and handed back, but not given away", async () => {
    value(await give(first, first));
    expect(await give(first, second, first)).toMatchObject({
      ok: false,
      refusal: { refused: "forbidden", reason: "lead-only" },
    });
    value(await give(first, null, first));
    expect(await handler()).toBeNull();
  });

  it("is taken once by two who press at the same time", async () => {
    const people = [first, second];
    await oneOfSix((n) => give(people[n % 2], people[n % 2]));
    const changes = (await eventsOf(id)).filter((type) => type === "complaint.handler-changed");
    expect(changes).toHaveLength(1);
  });

  it("is refused where it has moved on since the page was read", async () => {
    value(await give(lead, first));
    expect(await give(lead, second)).toMatchObject({ ok: false, refusal: { refused: "stale" } });
    expect(await give(lead, first, first)).toMatchObject({
      ok: false,
      refusal: { reason: "same-handler" },
    });
  });

  it("goes to nobody of another department, out of office, or with a part in it", async () => {
    const elsewhere = await personWith("handler", { departmentId: stage.housingId });
    const gone = await inFire("handler", { toDay: "2026-01-31" });
    await db.grant.create({
      data: {
        id: crypto.randomUUID(),
        personId: stage.reporter.id,
        role: "handler",
        scope: "330106",
        departmentId: stage.fireId,
        fromDay: "2026-01-01",
      },
    });
    for (const person of [elsewhere, gone, stage.reporter]) {
      expect(await give(lead, person)).toMatchObject({
        ok: false,
        refusal: { refused: "invalid", reason: "colleague-missing" },
      });
    }
    expect(await give(elsewhere, elsewhere)).toMatchObject({ ok: false });
    expect(await handler()).toBeNull();
  });

  it("is offered to whom it may go, and told to the department alone", async () => {
    value(await give(lead, first));
    const read = async (actor: Person["actor"]) => {
      const complaint = await getComplaint(actor, ref, at);
      if (!complaint) throw new Error("not seen");
      return { complaint, handlers: await getHandlers(actor, complaint, at) };
    };
    const { handlers, complaint } = await read(who(lead).actor);
    expect(handlers?.current?.id).toBe(who(first).id);
    expect(handlers?.choices.map((each) => each.id).sort()).toEqual(
      [who(lead).id, who(second).id].sort(),
    );
    expect(complaint.exchange.map((step) => step.name)).toContain("handler-changed");
    expect((await read(who(second).actor)).handlers?.choices).toEqual([]);
    const told = await read(stage.reporter.actor);
    expect(told.handlers).toBeNull();
    expect(told.complaint.exchange.map((step) => step.name)).not.toContain("handler-changed");
  });
});
