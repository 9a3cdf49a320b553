import { beforeEach, describe, expect, it } from "vitest";
import { answerHandover, expireHandover } from "@/lib/complaint/commands/answer-handover";
import { handToFirm, withdrawHandover } from "@/lib/complaint/commands/hand-to-firm";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { complaintJobs } from "@/lib/complaint/jobs";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { findByFirmLink, getHandover, listHandovers } from "@/lib/complaint/queries/handover";
import { type Actor, system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

const answer = { contact: "visited", text: "换了灯泡，已经请住户看过" } as const;
let stage: Stage;
let ref: string;
let id: string;

beforeEach(async () => {
  stage = await makeStage();
  ({ ref, id } = await complaintIn(stage, "in-progress", at, {
    body: "楼道灯坏了，打我 13812345678",
  }));
});

const hand = (text = "") => handToFirm(stage.handler, { ref, text }, at);
const holder = (handoverId: string): Actor => ({
  kind: "firm-link",
  id: null,
  handoverId,
  grants: [],
});
const refusedAs = (refused: string, reason?: string) => ({
  ok: false,
  refusal: reason ? { refused, reason } : { refused },
});
const open = async () => db.complaintHandover.findFirstOrThrow({ orderBy: { sentAt: "desc" } });

describe("handing a complaint to the property firm", () => {
  it("gives a link of which only a digest is kept, and ten calendar days", async () => {
    const { token } = value(await hand());
    expect(token).toMatch(/^[\w-]{43}$/);
    const row = await open();
    expect(dayOf(row.dueAt)).toBe("2026-03-12");
    const kept = JSON.stringify([row, await db.event.findMany({ where: { subjectId: id } })]);
    expect(kept).not.toContain(token);
  });

  it("is open once at a time, for the department alone, where a firm is on record", async () => {
    await oneOfSix(() => hand());
    for (const actor of [stage.otherHandler, stage.stranger, stage.reporter.actor]) {
      expect((await handToFirm(actor, { ref, text: "" }, at)).ok).toBe(false);
    }
    value(await withdrawHandover(stage.handler, { ref }, at));
    await db.compound.update({ where: { id: stage.compoundId }, data: { firmId: null } });
    expect(await hand()).toMatchObject(refusedAs("not-now", "firm-none"));
  });

  it("shows the firm no person: no name, phone or door, and no number in the words", async () => {
    const { token } = value(await hand("请写明何时换好"));
    const seen = await findByFirmLink(token, at);
    expect(seen?.state).toBe("open");
    expect(seen?.body).toContain("楼道灯坏了");
    expect(JSON.stringify(seen)).not.toContain("13812345678");
    expect(JSON.stringify(seen)).not.toContain("王女士");
    expect(seen?.note).toBe("请写明何时换好");
  });

  it("keeps the words of a report from the firm, and asks for a question instead", async () => {
    await db.complaint.update({ where: { id }, data: { kind: "report" } });
    expect(await hand()).toMatchObject(refusedAs("invalid", "firm-note-missing"));
    const { token } = value(await hand("请说明楼道照明的巡查记录"));
    const seen = await findByFirmLink(token, at);
    expect(seen?.body).toBeUndefined();
    expect(seen?.title).toBeUndefined();
  });
});

describe("the firm's answer by the link", () => {
  it("is given once, ends nothing, and a second one changes nothing", async () => {
    const { token } = value(await hand());
    const { id: handover } = await open();
    value(await answerHandover(holder(handover), { handover, ...answer }, later(1)));
    const again = { handover, contact: "phoned", text: "另一个完全不同的说法" } as const;
    expect(await answerHandover(holder(handover), again, later(2))).toMatchObject(
      refusedAs("not-now", "firm-answered"),
    );
    const seen = await findByFirmLink(token, later(2));
    expect(seen).toMatchObject({ state: "answered", answer: answer.text, contact: "visited" });
    expect(seen?.answeredAt).toEqual(later(1));
    const row = await db.complaint.findUniqueOrThrow({ where: { id } });
    expect(row.status).toBe("in-progress");
  });

  it("is given by one of six", async () => {
    value(await hand());
    const { id: handover } = await open();
    await oneOfSix(() => answerHandover(holder(handover), { handover, ...answer }, at));
  });

  it("comes too late after ten days, and the clock gives it back to the department", async () => {
    const { token } = value(await hand());
    const { id: handover } = await open();
    expect((await findByFirmLink(token, later(10)))?.state).toBe("open");
    expect((await findByFirmLink(token, later(11)))?.state).toBe("expired");
    expect(
      await answerHandover(holder(handover), { handover, ...answer }, later(11)),
    ).toMatchObject(refusedAs("not-now", "firm-expired"));
    expect(await expireHandover(system("job"), { handover }, later(9))).toMatchObject(
      refusedAs("not-now", "still-time"),
    );
    expect((await expireHandover(stage.handler, { handover }, later(11))).ok).toBe(false);
    const job = complaintJobs.find((each) => each.name === "expire-handovers");
    await job?.run(later(11));
    expect((await open()).status).toBe("expired");
    expect((await eventsOf(id)).at(-1)).toBe("complaint.handover-ended");
  });

  it("is not waited for once the department has withdrawn it or answered", async () => {
    const { token } = value(await hand());
    value(await withdrawHandover(stage.handler, { ref }, at));
    expect((await findByFirmLink(token, at))?.state).toBe("withdrawn");
    const second = value(await hand());
    const { id: handover } = await open();
    value(
      await replyComplaint(
        stage.handler,
        { ref, contact: "phoned", text: "已经修好了，请看看" },
        at,
      ),
    );
    expect((await findByFirmLink(second.token, at))?.state).toBe("withdrawn");
    expect(await answerHandover(holder(handover), { handover, ...answer }, at)).toMatchObject(
      refusedAs("not-now", "firm-withdrawn"),
    );
  });

  it("opens nothing with a forged link, and nothing else with a true one", async () => {
    value(await hand());
    const { id: handover } = await open();
    expect(await findByFirmLink("a".repeat(43), at)).toBeNull();
    expect(await findByFirmLink("", at)).toBeNull();
    const other = holder(newId());
    expect(await answerHandover(other, { handover, ...answer }, at)).toMatchObject(
      refusedAs("not-found"),
    );
    const asReporter = { kind: "firm-link", id: null, handoverId: id, grants: [] } as const;
    for (const actor of [holder(handover), asReporter]) {
      expect(await getComplaint(actor, ref, at)).toBeNull();
      const reply = { ref, contact: "phoned", text: "已经修好了，请看看" } as const;
      expect(await replyComplaint(actor, reply, at)).toMatchObject(refusedAs("not-found"));
    }
  });
});

describe("the firm's contact with an account", () => {
  it("sees and answers what their own firm was handed, and nobody else does", async () => {
    value(await hand());
    const { id: handover } = await open();
    const contact = await personWith("firm-contact", { firmId: stage.firmId });
    const foreign = await personWith("firm-contact", { firmId: newId() });
    const anyFirm = await personWith("firm-contact");
    expect(await listHandovers(contact, at)).toHaveLength(1);
    for (const actor of [foreign, anyFirm, stage.otherHandler, stage.stranger]) {
      expect(await listHandovers(actor, at)).toHaveLength(0);
      expect(await getHandover(actor, handover, at)).toBeNull();
      expect((await answerHandover(actor, { handover, ...answer }, at)).ok).toBe(false);
    }
    expect(await getComplaint(contact, ref, at)).toBeNull();
    value(await answerHandover(contact, { handover, ...answer }, at));
  });

  it("does not answer what they reported themselves", async () => {
    value(await hand());
    const { id: handover } = await open();
    const contact = await personWith("firm-contact", { firmId: stage.firmId });
    await db.complaint.update({ where: { id }, data: { reporterId: contact.id } });
    expect((await answerHandover(contact, { handover, ...answer }, at)).ok).toBe(false);
    expect(await getHandover(contact, handover, at)).toBeNull();
  });
});
