import { beforeEach, describe, expect, it } from "vitest";
import {
  acceptCoOpinion,
  askCoHandler,
  returnCoOpinion,
} from "@/lib/complaint/commands/ask-co-handler";
import { dispatchComplaint } from "@/lib/complaint/commands/dispatch-complaint";
import { askExtension, decideExtension } from "@/lib/complaint/commands/extend-closing";
import { giveCoOpinion } from "@/lib/complaint/commands/give-co-opinion";
import { recordContact } from "@/lib/complaint/commands/record-contact";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import { requestReturn } from "@/lib/complaint/commands/return-complaint";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import {
  complaintIn,
  eventsOf,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

const text = "现场复杂，需要更多时间查看";
let stage: Stage;
let ref: string;
let id: string;

beforeEach(async () => {
  stage = await makeStage();
  const row = await complaintIn(stage, "in-progress", at);
  ({ ref, id } = row);
});

const closing = () => db.deadline.findFirstOrThrow({ where: { subjectId: id, kind: "closing" } });
const refusedAs = (refused: string, reason?: string) => ({
  ok: false,
  refusal: reason ? { refused, reason } : { refused },
});

describe("more time for an answer", () => {
  const ask = (days = 5) => askExtension(stage.handler, { ref, days, text }, at);
  const decide = (granted: "yes" | "no", actor = stage.triage) =>
    decideExtension(actor, { ref, granted, text: "现有时间足够" }, later(1));

  it("is granted by triage, moves the date by working days and is told to the reporter", async () => {
    const before = await closing();
    value(await ask());
    value(await decide("yes"));
    const after = await closing();
    expect(dayOf(before.dueAt)).toBe("2026-03-05");
    expect(dayOf(after.dueAt)).toBe("2026-03-12");
    const row = await db.complaint.findUniqueOrThrow({ where: { id } });
    expect(row.dueAt).toEqual(after.dueAt);
    const seen = await getComplaint(stage.reporter.actor, ref, later(1));
    const asked = seen?.exchange.find((step) => step.name === "extension-asked");
    expect(asked?.text).toBe(text);
    expect(seen?.exchange.map((step) => step.name)).toContain("extension-granted");
  });

  it("is refused with a reason, and the date stays", async () => {
    const before = await closing();
    value(await ask());
    value(await decide("no"));
    expect((await closing()).dueAt).toEqual(before.dueAt);
    expect(await eventsOf(id)).toContain("complaint.extension-refused");
  });

  it("is asked once, in time, and for no more than ten working days", async () => {
    expect(await ask(11)).toMatchObject(refusedAs("invalid", "days-many"));
    const late = await askExtension(stage.handler, { ref, days: 5, text }, later(4));
    expect(late).toMatchObject(refusedAs("not-now", "extension-late"));
    value(await ask(10));
    expect(await ask()).toMatchObject(refusedAs("not-now", "extension-once"));
    value(await decide("no"));
    expect(await ask()).toMatchObject(refusedAs("not-now", "extension-once"));
  });

  it("is never decided by whoever asked, nor by the reporter, nor by a stranger", async () => {
    const both = await personWith("triage");
    const handles = { id, role: "handler", scope: "330106", departmentId: stage.fireId } as const;
    const actor = { ...both, grants: [...both.grants, handles] };
    value(await askExtension(actor, { ref, days: 5, text }, at));
    expect(await decide("yes", actor)).toMatchObject(refusedAs("forbidden", "own-request"));
    await db.complaint.update({ where: { id }, data: { reporterId: stage.triage.id } });
    expect(await decide("yes")).toMatchObject(refusedAs("forbidden", "own-complaint"));
    expect(await decide("yes", stage.stranger)).toMatchObject(refusedAs("not-found"));
    expect(await decide("yes", stage.otherHandler)).toMatchObject(refusedAs("not-found"));
    const other = await askExtension(stage.otherHandler, { ref, days: 5, text }, at);
    expect(other).toMatchObject(refusedAs("not-found"));
  });

  it("is asked by one of six, and decided by one of six", async () => {
    await oneOfSix(() => ask());
    await oneOfSix((n) => decide(n % 2 ? "yes" : "no"));
    expect(await db.extension.count()).toBe(1);
  });

  it("comes too late after the answer, whoever is faster", async () => {
    value(await ask());
    const reply = { ref, contact: "phoned", text: "已经修好，请您看看" } as const;
    const [granted, replied] = await Promise.all([
      decide("yes"),
      replyComplaint(stage.handler, reply, later(1)),
    ]);
    expect(replied.ok).toBe(true);
    expect((await closing()).metAt).toEqual(later(1));
    if (!granted.ok) expect(granted.refusal.reason).toBe("extension-not-asked");
    expect(await decide("yes")).toMatchObject(refusedAs("not-now"));
  });
});

describe("another department's opinion", () => {
  const ask = () =>
    askCoHandler(
      stage.handler,
      { ref, departmentId: stage.housingId, dueOn: "2026-03-05", text: "充电桩的用电由谁核" },
      at,
    );
  const part = async () => (await db.complaintCoHandler.findFirstOrThrow()).id;
  const give = async (actor = stage.otherHandler) =>
    giveCoOpinion(actor, { part: await part(), text: "由供电公司核定容量" }, at);

  it("is asked for, given, returned with a reason, given again and accepted", async () => {
    value(await ask());
    value(await give());
    value(
      await returnCoOpinion(stage.handler, { ref, part: await part(), text: "请写明期限" }, at),
    );
    expect(await give(stage.handler)).toMatchObject(refusedAs("not-found"));
    value(await give());
    value(await acceptCoOpinion(stage.handler, { ref, part: await part() }, at));
    expect(await give()).toMatchObject(refusedAs("not-now", "co-not-now"));
    expect((await eventsOf(id)).map((type) => type.slice("complaint.".length))).toEqual([
      "co-handler-asked",
      "co-opinion-given",
      "co-opinion-returned",
      "co-opinion-given",
      "co-opinion-accepted",
    ]);
  });

  it("lets the co-department see nothing else of the complaint", async () => {
    value(await ask());
    expect(await getComplaint(stage.otherHandler, ref, at)).toBeNull();
    const reply = { ref, contact: "phoned", text: "已经修好，请您看看" } as const;
    expect(await replyComplaint(stage.otherHandler, reply, at)).toMatchObject(
      refusedAs("not-found"),
    );
    const own = await acceptCoOpinion(stage.otherHandler, { ref, part: await part() }, at);
    expect(own).toMatchObject(refusedAs("not-found"));
  });

  it("is not given by strangers, nor about one's own complaint", async () => {
    value(await ask());
    for (const actor of [stage.stranger, stage.triage, stage.reporter.actor]) {
      expect(await give(actor as typeof stage.otherHandler)).toMatchObject(refusedAs("not-found"));
    }
    await db.complaint.update({ where: { id }, data: { reporterId: stage.otherHandler.id } });
    expect(await give()).toMatchObject(refusedAs("forbidden", "own-complaint"));
  });

  it("is waited for, or the answer says why not", async () => {
    value(await ask());
    const reply = { ref, contact: "phoned", text: "已经修好，请您看看" } as const;
    const early = await replyComplaint(stage.handler, reply, at);
    expect(early).toMatchObject(refusedAs("invalid", "co-opinions-wait"));
    value(await give());
    expect((await replyComplaint(stage.handler, reply, at)).ok).toBe(false);
    value(await replyComplaint(stage.handler, { ...reply, notWaited: "住户等不及" }, at));
    expect(await give()).toMatchObject(refusedAs("not-now", "co-not-now"));
  });

  it("is asked of one department once, never of the own one, and by a day ahead", async () => {
    await oneOfSix(() => ask().then((outcome) => mapInvalid(outcome)));
    const own = await askCoHandler(
      stage.handler,
      { ref, departmentId: stage.fireId, dueOn: "2026-03-05", text: "问自己" },
      at,
    );
    expect(own).toMatchObject(refusedAs("invalid", "same-department"));
    const today = await askCoHandler(
      stage.handler,
      { ref, departmentId: stage.housingId, dueOn: dayOf(at), text: "今天就要" },
      at,
    );
    expect(today).toMatchObject(refusedAs("invalid", "day-ahead"));
  });

  it("is given by one of six", async () => {
    value(await ask());
    await oneOfSix(() => give());
  });
});

/** The second of two who ask is told at the field; for the race that is a loss like any other. */
function mapInvalid<T extends { ok: boolean }>(outcome: T): T {
  const lost = outcome as { ok: boolean; refusal?: { refused: string; reason?: string } };
  if (lost.refusal?.reason === "co-asked-already") lost.refusal.refused = "stale";
  return outcome;
}

describe("speaking with the reporter", () => {
  const contact = (actor = stage.handler) =>
    recordContact(actor, { ref, how: "phoned", text: "电话里约了周五上门" }, later(1));

  it("is the first response, the first time", async () => {
    await db.deadline.updateMany({ where: { subjectId: id }, data: { kind: "first-response" } });
    value(await contact());
    value(await recordContact(stage.triage, { ref, how: "visited", text: "上门看过" }, later(2)));
    const row = await db.complaint.findUniqueOrThrow({ where: { id } });
    expect(row.contactedAt).toEqual(later(1));
    const clock = await db.deadline.findFirstOrThrow({ where: { subjectId: id } });
    expect(clock.metAt).toEqual(later(1));
    expect(await db.complaintContact.count({ where: { complaintId: id } })).toBe(2);
  });

  it("keeps its note from the reporter and is not for strangers", async () => {
    value(await contact());
    const seen = await getComplaint(stage.reporter.actor, ref, later(1));
    const told = seen?.exchange.find((step) => step.name === "contacted");
    expect(told).toBeDefined();
    expect(told?.text).toBeUndefined();
    expect(await contact(stage.otherHandler)).toMatchObject(refusedAs("not-found"));
    expect(await contact(stage.stranger)).toMatchObject(refusedAs("not-found"));
  });

  it("is over when the complaint is", async () => {
    await db.complaint.update({ where: { id }, data: { status: "closed" } });
    expect(await contact()).toMatchObject(refusedAs("not-now", "closed"));
  });

  it("that did not happen is explained in the answer", async () => {
    const reply = { ref, contact: "not-contacted", text: "已经修好，请您看看" } as const;
    const silent = await replyComplaint(stage.handler, reply, at);
    expect(silent).toMatchObject(refusedAs("invalid", "not-contacted-why"));
    value(await replyComplaint(stage.handler, { ...reply, notContacted: "三次无人接听" }, at));
    expect((await db.complaint.findUniqueOrThrow({ where: { id } })).contactedAt).toBeNull();
  });
});

describe("giving a complaint back", () => {
  it("ends two working days after the dispatch", async () => {
    const accepted = await complaintIn(stage, "accepted", at);
    const sending = { ref: accepted.ref, departmentId: stage.fireId };
    value(await dispatchComplaint(stage.triage, sending, at));
    const back = (days: number) =>
      requestReturn(stage.handler, { ref: accepted.ref, text: "不归本单位管" }, later(days));
    expect((await getComplaint(stage.handler, accepted.ref, later(2)))?.moves).toContain(
      "request-return",
    );
    expect((await getComplaint(stage.handler, accepted.ref, later(3)))?.moves).not.toContain(
      "request-return",
    );
    expect(await back(3)).toMatchObject(refusedAs("not-now", "return-late"));
    expect((await back(2)).ok).toBe(true);
  });
});
