import { beforeEach, describe, expect, it } from "vitest";
import { lastFourIndex } from "@/lib/account/records";
import { joinForResident } from "@/lib/complaint/commands/join-for-resident";
import { supportComplaint } from "@/lib/complaint/commands/support-complaint";
import { counterJoinForm } from "@/lib/complaint/model/counter";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { getPublishedJoinable } from "@/lib/complaint/queries/joining";
import { findByReceipt } from "@/lib/complaint/queries/receipt";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { makePerson } from "@/tests/support/factories/account";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
const name = "李奶奶（示例）";
const phone = "13711113333";

beforeEach(async () => {
  stage = await makeStage();
});

const open = (status = "in-progress", more: object = {}) => complaintIn(stage, status, at, more);
const join = (ref: string, more: object = {}, actor: Actor = stage.liaison) =>
  joinForResident(actor, counterJoinForm.parse({ join: ref, name, ...more }), at);
const supports = () => db.complaintSupport.findMany({ orderBy: { id: "asc" } });
const refused = (reason: string) => ({ refusal: { reason } });

describe("joining for somebody at the counter", () => {
  it("counts one more person, with both names and that they agreed to the notice", async () => {
    const complaint = await open();
    value(await join(complaint.ref, { phone, channel: "phone" }));
    const [row] = await supports();
    expect(row).toMatchObject({ channel: "phone", agentId: stage.liaison.id });
    expect(row).toMatchObject({ agentRelation: "station", lastFourIndex: lastFourIndex("3333") });
    const person = await db.person.findUniqueOrThrow({ where: { id: row?.personId ?? "" } });
    expect(person.name).toBe(name);
    expect(await db.consent.count({ where: { personId: person.id } })).toBe(1);
    expect((await getPublishedJoinable(complaint.ref))?.people).toBe(2);
    expect(await eventsOf(complaint.id)).toEqual(["complaint.supported"]);
    expect(await findByReceipt({ ref: complaint.ref, lastFour: "3333" })).toEqual({
      id: row?.id,
      ref: complaint.ref,
    });
  });

  it("leaves the official no part in it, and a neighbour who came is named beside them", async () => {
    const complaint = await open();
    const neighbour = { agentRelation: "neighbour", agentName: "赵师傅", agentPhone: phone };
    value(await join(complaint.ref, neighbour));
    expect((await getComplaint(stage.liaison, complaint.ref, at))?.relation).toBe("official");
    const [row] = await supports();
    const agent = await db.person.findUniqueOrThrow({ where: { id: row?.agentId ?? "" } });
    expect(agent.name).toBe("赵师傅");
    expect(row?.agentRelation).toBe("neighbour");
    expect(await findByReceipt({ ref: complaint.ref, lastFour: "3333" })).not.toBeNull();
    const nameless = { join: complaint.ref, name, agentRelation: "family" };
    expect(counterJoinForm.safeParse(nameless).error?.issues[0]?.message).toBe(
      "agent-name-missing",
    );
  });

  it("is one row and one event for one person, by the phone or by a name without one", async () => {
    const complaint = await open();
    value(await join(complaint.ref, { phone }));
    expect(await join(complaint.ref, { phone }, stage.triage)).toMatchObject(
      refused("resident-joined"),
    );
    value(await join(complaint.ref, { name: "钱大爷（示例）" }));
    expect(await join(complaint.ref, { name: "钱大爷（示例）" })).toMatchObject(
      refused("resident-joined"),
    );
    expect(await supports()).toHaveLength(2);
    expect(await db.person.count({ where: { name: "钱大爷（示例）" } })).toBe(1);
    expect(await eventsOf(complaint.id)).toHaveLength(2);
  });

  it.each([{ phone }, {}])("is one for two counters at once: %j", async (more) => {
    const complaint = await open();
    const clerks = [stage.liaison, stage.triage, await personWith("staff")];
    const outcomes = await Promise.all(
      [...clerks, ...clerks].map((clerk) => join(complaint.ref, more, clerk)),
    );
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    for (const each of outcomes) {
      if (!each.ok) expect(each.refusal.reason).toBe("resident-joined");
    }
    expect(await supports()).toHaveLength(1);
    expect(await eventsOf(complaint.id)).toEqual(["complaint.supported"]);
  });

  it("does not count again whoever reported it or joined by themself", async () => {
    const complaint = await open();
    expect(await join(complaint.ref, { phone: stage.reporter.phone })).toMatchObject(
      refused("resident-reported"),
    );
    const nameless = await db.person.create({ data: { name: "孙大妈（示例）", createdAt: at } });
    await open("merged", { mergedIntoId: complaint.id, reporterId: nameless.id });
    expect(await join(complaint.ref, { name: "孙大妈（示例）" })).toMatchObject(
      refused("resident-reported"),
    );
    const other = await makePerson([]);
    value(await supportComplaint(other.actor, { ref: complaint.ref, note: "" }, at));
    expect(await join(complaint.ref, { phone: other.phone })).toMatchObject(
      refused("resident-joined"),
    );
    expect(await supports()).toHaveLength(1);
  });

  it("finds only what is public, where it was merged into, and refuses what is over", async () => {
    const hidden = await open("submitted");
    const report = await open("in-progress", { kind: "report" });
    for (const { ref } of [hidden, report]) {
      expect(await join(ref)).toMatchObject({ refusal: { refused: "not-found" } });
    }
    expect(await join((await open("closed")).ref)).toMatchObject(refused("not-open"));
    const master = await open();
    const merged = await open("merged", { mergedIntoId: master.id });
    expect(value(await join(merged.ref)).ref).toBe(master.ref);
  });

  it("is for whoever files there, and no stranger, handler, reporter or official of elsewhere", async () => {
    const complaint = await open();
    const elsewhere = await personWith("liaison", { scope: "330106999" });
    for (const actor of [stage.stranger, stage.handler, stage.reporter.actor, elsewhere]) {
      expect(await join(complaint.ref, {}, actor)).toMatchObject({
        refusal: { refused: "forbidden" },
      });
    }
    expect(await join(complaint.ref, {}, anonymous)).toMatchObject({
      refusal: { refused: "forbidden" },
    });
    value(await supportComplaint(stage.triage, { ref: complaint.ref, note: "" }, at));
    expect(await join(complaint.ref, {}, stage.triage)).toMatchObject(refused("own-complaint"));
    expect(await supports()).toHaveLength(1);
  });
});
