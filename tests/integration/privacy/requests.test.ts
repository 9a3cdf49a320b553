import { beforeEach, describe, expect, it } from "vitest";
import { replaceCode } from "@/lib/account/records";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { listNotices } from "@/lib/notification/queries";
import { answerRequest, withdrawRequest } from "@/lib/privacy/commands/answer-request";
import { askRequest } from "@/lib/privacy/commands/ask-request";
import { eraseData } from "@/lib/privacy/commands/erase-data";
import { exportData } from "@/lib/privacy/commands/export-data";
import { watchRequest } from "@/lib/privacy/commands/watch-request";
import { privacyJobs } from "@/lib/privacy/jobs";
import { answerForm, askForm } from "@/lib/privacy/model/request";
import { getDataRequest, listMyRequests } from "@/lib/privacy/queries/request";
import { countLateRequests, listDataRequests } from "@/lib/privacy/queries/requests";
import { react } from "@/lib/wiring/react";
import { makePerson, otherRoles, personWith } from "@/tests/support/factories/account";
import { oneOfSix } from "@/tests/support/race";

// A Wednesday; 15 working days on is 25 June, over the Dragon Boat holiday of the 19th.
const now = new Date("2026-06-03T10:00:00+08:00");
const due = new Date("2026-06-25T23:59:59+08:00");
const at = (text: string) => new Date(`2026-06-${text}+08:00`);
const words = "回执里的楼号写错了，应当是 5 幢";
type Known = Awaited<ReturnType<typeof makePerson>>;
let me: Known;
let officer: Known;

beforeEach(async () => {
  me = await makePerson([], { name: "周女士" });
  officer = await personWith("data-protection");
});

const form = (more: object = {}) => askForm.parse({ kind: "correct-kept", text: words, ...more });
async function ask(more: object = {}): Promise<string> {
  const outcome = await askRequest(me.actor, form(more), now);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value.id;
}
const answer = (actor: Actor, id: string, how: "grant" | "refuse", when = now) =>
  answerRequest(
    actor,
    answerForm.parse({ id, answer: how, text: "纪要由他人签字，不能改写" }),
    when,
  );
const reasonOf = (outcome: { ok: boolean; refusal?: { refused: string; reason?: string } }) =>
  outcome.ok ? "ok" : (outcome.refusal?.reason ?? outcome.refusal?.refused);
const statusOf = async (id: string) =>
  (await db.dataRequest.findUniqueOrThrow({ where: { id } })).status;

async function heard({ actor }: Known): Promise<string[]> {
  const events = await db.event.findMany({ where: { subject: "data-request" } });
  await react(
    events.map((event) => event.id),
    now,
  );
  return (await listNotices(actor, {})).rows.map((row) => row.kind);
}

async function complaint(reporterId: string): Promise<string> {
  const ref = newRef("C", "330106012006");
  const base = { ref, status: "closed", title: "灯不亮", divisionCode: "330106012006" };
  await db.complaint.create({ data: { ...base, reporterId, createdAt: now } });
  return ref;
}

describe("asking", () => {
  it("keeps the words apart, with a date 15 working days on, and tells who answers", async () => {
    const id = await ask();
    const row = await db.dataRequest.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "asked", kind: "correct-kept", dueAt: due });
    const event = await db.event.findFirstOrThrow({ where: { subjectId: id } });
    expect(JSON.stringify(event.data)).not.toContain("楼号");
    expect(await heard(officer)).toEqual(["data-request.asked"]);
    expect(await heard(me)).toEqual([]);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("follows the setting and the days that staff entered", async () => {
    await db.setting.create({ data: { scope: "", key: "privacy.answer-days", value: 2 } });
    await db.holidayOverride.create({ data: { day: "2026-06-04", working: false, name: "停工" } });
    const row = await db.dataRequest.findUniqueOrThrow({ where: { id: await ask() } });
    expect(row.dueAt).toEqual(new Date("2026-06-08T23:59:59+08:00"));
  });

  it("may name one's own complaint and no other", async () => {
    const [own, others] = [await complaint(me.id), await complaint(officer.id)];
    const id = await ask({ about: own });
    expect((await getDataRequest(me.actor, id, now))?.about).toBe(own);
    const wrong = await askRequest(me.actor, form({ about: others }), now);
    expect(reasonOf(wrong)).toBe("about-unknown");
  });

  it("ends at ten that wait, also where many come at once", async () => {
    await Promise.all(Array.from({ length: 12 }, () => askRequest(me.actor, form(), now)));
    expect(await db.dataRequest.count({ where: { personId: me.id } })).toBe(10);
    expect(reasonOf(await askRequest(me.actor, form(), now))).toBe("requests-many");
  });

  it("needs a sign-in, a kind and words", async () => {
    expect(reasonOf(await askRequest(anonymous, form(), now))).toBe("sign-in-first");
    expect(askForm.safeParse({ kind: "export", text: words }).success).toBe(false);
    expect(askForm.safeParse({ kind: "access", text: "  看  " }).success).toBe(false);
  });
});

describe("answering", () => {
  for (const how of ["grant", "refuse"] as const) {
    it(`${how}s once of many, with a reason that the asker reads`, async () => {
      const id = await ask();
      await oneOfSix(() => answer(officer.actor, id, how));
      const status = how === "grant" ? "granted" : "refused";
      const read = await getDataRequest(me.actor, id, now);
      expect(read).toMatchObject({ status, answer: "纪要由他人签字，不能改写", text: words });
      expect(read?.steps.map((step) => step.name)).toEqual(["asked", status]);
      expect((await getDataRequest(officer.actor, id, now))?.steps).toEqual(read?.steps);
      expect(await heard(me)).toEqual([`data-request.${status}`]);
    });
  }

  it("and taking back at once end it one way", async () => {
    const id = await ask();
    const outcomes = await Promise.all([
      answer(officer.actor, id, "grant"),
      withdrawRequest(me.actor, { id }, now),
    ]);
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    expect(await db.event.count({ where: { subjectId: id } })).toBe(2);
  });

  it("is for the protection officer alone, not for their own, and hides what is not there", async () => {
    const id = await ask();
    for (const role of otherRoles("data-protection")) {
      const other = await personWith(role);
      expect(reasonOf(await answer(other.actor, id, "grant")), role).toBe("not-data-protection");
      expect(await getDataRequest(other.actor, id, now)).toBeNull();
    }
    expect(reasonOf(await answer(anonymous, id, "grant"))).toBe("not-data-protection");
    expect(reasonOf(await answer(officer.actor, newId(), "grant"))).toBe("not-found");
    expect(await statusOf(id)).toBe("asked");
    const own = await askRequest(officer.actor, form(), now);
    if (!own.ok) throw new Error("not asked");
    expect(reasonOf(await answer(officer.actor, own.value.id, "grant"))).toBe("own-request");
    expect((await getDataRequest(officer.actor, own.value.id, now))?.mayAnswer).toBe(false);
  });

  it("needs a reason", () => {
    const given = { id: newId(), answer: "refuse", text: " " };
    expect(answerForm.safeParse(given).success).toBe(false);
  });
});

describe("taking back", () => {
  it("is for who asked, once, before the answer", async () => {
    const [id, stranger] = [await ask(), await makePerson()];
    expect(reasonOf(await withdrawRequest(stranger.actor, { id }, now))).toBe("not-found");
    expect(reasonOf(await withdrawRequest(officer.actor, { id }, now))).toBe("not-found");
    await oneOfSix(() => withdrawRequest(me.actor, { id }, now));
    expect(reasonOf(await answer(officer.actor, id, "grant"))).toBe("withdrawn");
  });
});

describe("the date of a request", () => {
  const run = (when: Date) =>
    privacyJobs.find((job) => job.name === "watch-data-requests")?.run(when);
  const steps = async (id: string) =>
    (await getDataRequest(me.actor, id, now))?.steps.map((step) => step.name);

  it("is told three working days before and when it has passed, once each, however often", async () => {
    const id = await ask();
    await run(at("19T08:40:00"));
    expect(await steps(id)).toEqual(["asked"]);
    await Promise.all([run(at("22T08:40:00")), run(at("22T08:40:00"))]);
    await run(at("23T08:40:00"));
    expect(await steps(id)).toEqual(["asked", "due-soon"]);
    await Promise.all([run(at("26T08:40:00")), run(at("26T08:40:00"))]);
    await run(at("27T08:40:00"));
    expect(await steps(id)).toEqual(["asked", "due-soon", "fell-late"]);
    expect((await heard(officer)).sort()).toEqual([
      "data-request.asked",
      "data-request.due-soon",
      "data-request.fell-late",
    ]);
  });

  it("makes what is late stand first and count, and it is still answered", async () => {
    const late = await ask();
    const fresh = await askRequest(me.actor, form(), at("20T10:00:00"));
    const when = at("26T10:00:00");
    const page = await listDataRequests(officer.actor, { view: "open" }, when);
    expect(page?.rows.map((row) => [row.id, row.standing])).toEqual([
      [late, "late"],
      [fresh.ok && fresh.value.id, "in-time"],
    ]);
    expect(await countLateRequests(officer.actor, when)).toBe(1);
    expect((await getDataRequest(me.actor, late, when))?.standing).toBe("late");
    expect((await answer(officer.actor, late, "refuse", when)).ok).toBe(true);
    expect(await countLateRequests(officer.actor, when)).toBe(0);
    const answered = await listDataRequests(officer.actor, { view: "answered" }, when);
    expect(answered?.rows.map((row) => row.id)).toEqual([late]);
  });

  it("is watched by the clock alone, and not of what was answered", async () => {
    const id = await ask();
    expect(reasonOf(await watchRequest(officer.actor, { id }, at("27T10:00:00")))).toBe(
      "only-the-clock",
    );
    await answer(officer.actor, id, "grant");
    const told = await watchRequest(system("watch-data-requests"), { id }, at("27T10:00:00"));
    expect(reasonOf(told)).toBe("granted");
  });
});

describe("a request", () => {
  it("is listed to who asked, and to nobody else but the officer", async () => {
    const id = await ask();
    const stranger = await makePerson();
    expect((await listMyRequests(me.actor)).map((row) => row.id)).toEqual([id]);
    expect(await listMyRequests(stranger.actor)).toEqual([]);
    expect(await listDataRequests(stranger.actor, { view: "open" }, now)).toBeNull();
    expect(await countLateRequests(stranger.actor, now)).toBeNull();
    expect(await getDataRequest(stranger.actor, id, now)).toBeNull();
    expect(await getDataRequest(me.actor, "no-id", now)).toBeNull();
    const list = await listDataRequests(officer.actor, { view: "open" }, now);
    expect(JSON.stringify(list)).not.toContain(me.id);
  });

  it("goes along in the copy of one's data", async () => {
    const id = await ask();
    await answer(officer.actor, id, "refuse");
    const copy = await exportData(me.actor, now);
    const [row] = copy.ok ? copy.value.dataRequests : [];
    expect(row).toMatchObject({ kind: "correct-kept", text: words, answer: expect.any(String) });
  });

  it("ends with its words where the person is erased", async () => {
    const [open, answered] = [await ask(), await ask()];
    await answer(officer.actor, answered, "refuse");
    const erased = await eraseData(me.actor, { code: await replaceCode(me.phone, now) }, now);
    expect(erased.ok).toBe(true);
    expect(await statusOf(open)).toBe("withdrawn");
    expect(await statusOf(answered)).toBe("refused");
    const texts = await db.prose.findMany({ select: { text: true } });
    expect(texts.every((row) => row.text === "")).toBe(true);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });
});
