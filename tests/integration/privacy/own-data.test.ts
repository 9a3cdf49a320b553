import { beforeEach, describe, expect, it } from "vitest";
import { keepConsent, phoneIndex, replaceCode } from "@/lib/account/records";
import { complaintEvents } from "@/lib/complaint/model";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { encrypt } from "@/lib/core/secret";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { write } from "@/lib/core/write";
import { correctName, correctPhone } from "@/lib/privacy/commands/correct-data";
import { eraseData } from "@/lib/privacy/commands/erase-data";
import { exportData } from "@/lib/privacy/commands/export-data";
import { withdrawConsent } from "@/lib/privacy/commands/withdraw-consent";
import { privacyJobs } from "@/lib/privacy/jobs";
import { foreseeErasure, getMyData } from "@/lib/privacy/queries/my-data";
import { listDataRequests } from "@/lib/privacy/queries/requests";
import { makePerson, newPhone } from "@/tests/support/factories/account";

const now = new Date("2026-06-03T10:00:00+08:00");
const divisionCode = "330106012006";
const words = "楼道里的灯坏了三个月，我家老人摔过一次";
let me: Awaited<ReturnType<typeof makePerson>>;

beforeEach(async () => {
  me = await makePerson([], { name: "周女士" });
});

/** A complaint with the reporter's words in an event, as filing writes it. */
async function complaint(status: string, closedAt: Date | null = null) {
  const ref = newRef("C", divisionCode);
  const outcome = await write(me.actor, now, async (tx) => {
    const body = await keepProse(tx, words);
    const row = await tx.complaint.create({
      data: {
        ref,
        status,
        title: "楼道里的灯坏了",
        summary: "楼道灯不亮",
        divisionCode,
        reporterId: me.id,
        bodyId: body.id,
        doorCipher: encrypt("3 幢 501"),
        lastFourIndex: "x",
        agentLastFourIndex: "y",
        sharePhotos: true,
        willConsult: true,
        createdAt: now,
        submittedAt: status === "draft" ? null : now,
        acceptedAt: ["draft", "submitted"].includes(status) ? null : now,
        closedAt,
      },
    });
    const submitted = complaintEvents.submitted(row, {
      ref,
      channel: "web",
      kind: "help",
      urgency: "U3",
      categoryCode: null,
      compoundId: null,
      body,
      photos: 0,
      notice: null,
    });
    return { value: row, grant: null, events: [submitted] };
  });
  if (!outcome.ok) throw new Error("not filed");
  return outcome.value;
}

const rowOf = (id: string) => db.complaint.findUniqueOrThrow({ where: { id } });
const textOf = async (id: string | null) =>
  (await db.prose.findUniqueOrThrow({ where: { id: id ?? "" } })).text;
const erase = async (actor: Actor = me.actor) =>
  eraseData(actor, { code: await replaceCode(me.phone, now) }, now);

describe("erasure", () => {
  it("takes what may go, freezes what the law keeps, and says so item by item", async () => {
    const [draft, open, recent, old] = [
      await complaint("draft"),
      await complaint("in-progress"),
      await complaint("closed", new Date("2026-01-10T10:00:00+08:00")),
      await complaint("closed", new Date("2023-01-10T10:00:00+08:00")),
    ];
    const foreseen = await foreseeErasure(me.actor, now);
    const outcome = await erase();
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    expect(outcome.value.kept).toEqual(foreseen?.kept);
    expect(
      new Set(outcome.value.kept.map((item) => [item.what, item.ref, item.until].join())),
    ).toEqual(
      new Set([
        `open-complaint,${open.ref},`,
        `closed-complaint,${recent.ref},2029-01-10`,
        "events,,",
      ]),
    );
    expect((await rowOf(draft.id)).status).toBe("discarded");
    for (const gone of [draft, old]) {
      expect(await rowOf(gone.id)).toMatchObject({
        reporterId: null,
        bodyId: null,
        doorCipher: null,
        lastFourIndex: null,
        agentLastFourIndex: null,
        terms: [],
      });
      expect(await textOf(gone.bodyId)).toBe("");
    }
    for (const frozen of [open, recent]) {
      expect(await rowOf(frozen.id)).toMatchObject({ sharePhotos: false, willConsult: false });
      expect(await textOf(frozen.bodyId)).toBe(words);
    }
  });

  it("leaves a person without name, phone and mailbox, and a ledger that still verifies", async () => {
    await complaint("closed", new Date("2020-01-10T10:00:00+08:00"));
    await db.person.update({ where: { id: me.id }, data: { mailCipher: encrypt("z@e.org") } });
    expect((await erase()).ok).toBe(true);
    expect(await db.person.findUniqueOrThrow({ where: { id: me.id } })).toMatchObject({
      name: "已注销",
      phoneCipher: null,
      phoneIndex: null,
      mailCipher: null,
      erasedAt: now,
    });
    expect(await verifyLedger()).toMatchObject({ ok: true });
    expect(await getMyData(me.actor)).toBeNull();
    const erased = await db.prose.findMany({ where: { erasedAt: { not: null } } });
    expect(erased.map((row) => [row.text, row.salt])).toEqual([["", ""]]);
  });

  it("takes follows, notices, choices and devices along", async () => {
    const where = { personId: me.id };
    const at = now;
    await db.follow.create({ data: { ...where, subject: "division", subjectId: "330106012", at } });
    await db.noticePreference.create({ data: { ...where, pace: "daily" } });
    await db.pushSubscription.create({
      data: { ...where, endpointDigest: "d", cipher: "c", createdAt: at },
    });
    expect((await erase()).ok).toBe(true);
    expect(await db.follow.count({ where })).toBe(0);
    expect(await db.noticePreference.count({ where })).toBe(0);
    expect(await db.pushSubscription.count({ where })).toBe(0);
  });

  it("needs the code of one's own phone", async () => {
    await replaceCode(me.phone, now);
    const outcome = await eraseData(me.actor, { code: "000000" }, now);
    expect(outcome.ok === false && outcome.refusal.reason).toBe("code-wrong");
    expect((await eraseData(anonymous, { code: "000000" }, now)).ok).toBe(false);
  });

  it("happens once", async () => {
    const code = await replaceCode(me.phone, now);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => eraseData(me.actor, { code }, now)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.dataRequest.count()).toBe(1);
  });

  it("waits until somebody's office is ended", async () => {
    const officer = await makePerson([{ role: "handler" }]);
    const outcome = await eraseData(officer.actor, { code: "000000" }, now);
    expect(outcome.ok === false && outcome.refusal.reason).toBe("office-first");
  });

  it("is seen by the protection officer, without a name, and by nobody else", async () => {
    await complaint("in-progress");
    await erase();
    const officer = await makePerson([{ role: "data-protection" }]);
    const page = await listDataRequests(officer.actor, { view: "frozen" }, now);
    expect(page?.rows.map((row) => [row.kind, row.status, row.kept.length])).toEqual([
      ["erase", "frozen", 2],
    ]);
    expect(JSON.stringify(page)).not.toContain(me.id);
    expect(await listDataRequests(me.actor, { view: "frozen" }, now)).toBeNull();
  });
});

describe("the time of keeping", () => {
  const run = async (at: Date) => {
    for (const job of privacyJobs) await job.run(at);
  };

  it("ends three years after closing, once, and leaves the course of handling", async () => {
    const [row, open] = [
      await complaint("closed", new Date("2023-06-02T10:00:00+08:00")),
      await complaint("in-progress"),
    ];
    await run(new Date("2026-06-02T23:00:00+08:00"));
    expect((await rowOf(row.id)).reporterId).toBe(me.id);
    await Promise.all([run(now), run(now)]);
    await run(now);
    expect(await rowOf(row.id)).toMatchObject({ reporterId: null, title: "楼道灯不亮" });
    expect((await rowOf(open.id)).reporterId).toBe(me.id);
    expect(await db.event.count({ where: { type: "complaint.deidentified" } })).toBe(1);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });
});

describe("withdrawing consent", () => {
  it("stops what nobody has accepted, and publishing; what is handled goes on", async () => {
    const [waiting, handled] = [await complaint("submitted"), await complaint("in-progress")];
    await db.$transaction((tx) =>
      keepConsent(tx, { personId: me.id, notice: "complaint", version: "2026-11" }, now),
    );
    const outcome = await withdrawConsent(me.actor, { notice: "complaint" }, now);
    expect(outcome).toEqual({ ok: true, value: { stopped: 1 } });
    expect((await rowOf(waiting.id)).status).toBe("withdrawn");
    expect(await rowOf(handled.id)).toMatchObject({ status: "in-progress", sharePhotos: false });
    const again = await withdrawConsent(me.actor, { notice: "complaint" }, now);
    expect(again.ok === false && again.refusal.reason).toBe("consent-none");
  });
});

describe("correcting", () => {
  it("a name is one event and no word in it", async () => {
    expect((await correctName(me.actor, { name: "周明" }, now)).ok).toBe(true);
    expect((await getMyData(me.actor))?.name).toBe("周明");
    const events = await db.event.findMany();
    expect(JSON.stringify(events)).not.toContain("周明");
  });

  it("a phone needs the code that went to the new one, and a number nobody has", async () => {
    const phone = newPhone();
    const code = await replaceCode(phone, now);
    const other = code === "111111" ? "222222" : "111111";
    expect((await correctPhone(me.actor, { phone, code: other }, now)).ok).toBe(false);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => correctPhone(me.actor, { phone, code }, now)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.person.count({ where: { phoneIndex: phoneIndex(phone) } })).toBe(1);
    expect((await getMyData(me.actor))?.phone?.plain).toBe(phone);
    const owner = await makePerson();
    const taken = await correctPhone(
      me.actor,
      { phone: owner.phone, code: await replaceCode(owner.phone, now) },
      now,
    );
    expect(taken.ok === false && taken.refusal.reason).toBe("phone-taken");
  });
});

describe("the export", () => {
  it("holds everything of one's own in the clear and nothing of others, five times a day", async () => {
    await complaint("in-progress");
    const outcome = await exportData(me.actor, now);
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.value.profile).toMatchObject({ name: "周女士", phone: me.phone });
    expect(outcome.value.complaints).toMatchObject([{ text: words, door: "3 幢 501" }]);
    const other = await makePerson();
    const theirs = await exportData(other.actor, now);
    expect(theirs.ok && theirs.value.complaints).toEqual([]);
    for (let n = 0; n < 4; n += 1) await exportData(me.actor, now);
    const sixth = await exportData(me.actor, now);
    expect(sixth.ok === false && sixth.refusal.refused).toBe("rate-limited");
    expect((await exportData(anonymous, now)).ok).toBe(false);
    expect((await exportData(system("x"), now)).ok).toBe(false);
  });
});
