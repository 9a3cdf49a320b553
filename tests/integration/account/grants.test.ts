import { describe, expect, it } from "vitest";
import { endGrant } from "@/lib/account/commands/end-grant";
import { giveGrant } from "@/lib/account/commands/give-grant";
import { revealPhone } from "@/lib/account/commands/reveal-phone";
import { signedIn } from "@/lib/account/queries";
import { anonymous, type Role } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { at, makePerson, newPhone, personWith } from "@/tests/support/factories/account";

const form = (phone: string, role: Role, more: object = {}) => ({
  phone,
  role: role as Exclude<Role, "resident">,
  scope: "330106",
  venueId: "",
  departmentId: "",
  firmId: "",
  fromDay: "2026-11-24",
  toDay: "",
  ...more,
});

const events = (type: string) => db.event.findMany({ where: { type } });

describe("giving a role", () => {
  it("is written with its event, which holds no personal data", async () => {
    const admin = await personWith("administrator");
    const phone = newPhone();
    const input = form(phone, "triage", { name: "周某", toDay: "2026-12-31" });
    const outcome = await giveGrant(admin.actor, input, at);
    expect(outcome.ok).toBe(true);
    const [given] = await events("grant.given");
    expect(given).toMatchObject({ actorId: admin.id, grantId: admin.actor.grants[0]?.id });
    expect(JSON.stringify(given)).not.toMatch(new RegExp(`${phone}|周某`));
    expect(await db.person.findFirst({ where: { name: "周某" } })).not.toBeNull();
  });

  it("needs a name for a number that nobody has", async () => {
    const admin = await personWith("administrator");
    expect(await giveGrant(admin.actor, form(newPhone(), "triage"), at)).toMatchObject({
      refusal: { fields: { phone: ["person-unknown"] } },
    });
    expect(await events("grant.given")).toHaveLength(0);
  });

  it("is refused to all others, for oneself and beyond one's area", async () => {
    const admin = await personWith("administrator", { scope: "330106012" });
    const staff = await personWith("staff");
    const someone = await makePerson();
    const attempts = [
      giveGrant(anonymous, form(someone.phone, "triage"), at),
      giveGrant(staff.actor, form(someone.phone, "triage"), at),
      giveGrant(admin.actor, form(someone.phone, "triage"), at),
      giveGrant(admin.actor, form(admin.phone, "triage", { scope: "330106012" }), at),
    ];
    const reasons = (await Promise.all(attempts)).map((outcome) =>
      outcome.ok ? "ok" : outcome.refusal.reason,
    );
    expect(reasons).toEqual([
      "not-administrator",
      "not-administrator",
      "not-your-area",
      "own-grant",
    ]);
    expect(await db.grant.count()).toBe(2);
  });

  it("is refused a second time for the same days", async () => {
    const admin = await personWith("administrator");
    const someone = await personWith("triage");
    expect(await giveGrant(admin.actor, form(someone.phone, "triage"), at)).toMatchObject({
      refusal: { reason: "same-grant" },
    });
  });
});

describe("the three officers", () => {
  it("are never one person on the same day", async () => {
    const admin = await personWith("administrator");
    const auditor = await personWith("auditor", { toDay: "2026-11-30" });
    const now = await giveGrant(admin.actor, form(auditor.phone, "data-protection"), at);
    expect(now).toMatchObject({ refusal: { reason: "officers-exclude" } });
    const after = form(auditor.phone, "data-protection", { fromDay: "2026-12-01" });
    expect((await giveGrant(admin.actor, after, at)).ok).toBe(true);
  });

  it("stay apart when two administrators give at once", async () => {
    const [one, two] = [await personWith("administrator"), await personWith("administrator")];
    const someone = await makePerson();
    const outcomes = await Promise.all([
      giveGrant(one.actor, form(someone.phone, "auditor"), at),
      giveGrant(two.actor, form(someone.phone, "data-protection"), at),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await events("grant.given")).toHaveLength(1);
  });
});

describe("ending a role", () => {
  it("takes effect at once, with its event, and once", async () => {
    const admin = await personWith("administrator");
    const someone = await personWith("triage");
    const grantId = someone.actor.grants[0]?.id ?? "";
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => endGrant(admin.actor, grantId, at)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await events("grant.ended")).toHaveLength(1);
    const after = await signedIn(someone.id, at);
    expect(after?.actor.grants.map((grant) => grant.role)).toEqual(["resident"]);
  });

  it("is refused to strangers and for oneself", async () => {
    const admin = await personWith("administrator");
    const own = admin.actor.grants[0]?.id ?? "";
    expect(await endGrant(admin.actor, own, at)).toMatchObject({
      refusal: { reason: "own-grant" },
    });
    expect((await endGrant(anonymous, own, at)).ok).toBe(false);
    expect(await endGrant(admin.actor, "\0", at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
    const missing = "00000000-0000-7000-8000-000000000000";
    expect(await endGrant(admin.actor, missing, at)).toMatchObject({
      refusal: { refused: "not-found" },
    });
  });
});

describe("grants in force", () => {
  const day = (text: string) => new Date(`${text}+08:00`);

  it("count from the first to the last day in Asia/Shanghai", async () => {
    const someone = await personWith("rotating-head", {
      fromDay: "2026-11-01",
      toDay: "2026-11-30",
    });
    const holds = async (when: string) =>
      (await signedIn(someone.id, day(when)))?.actor.grants.some(
        (grant) => grant.role === "rotating-head",
      );
    expect(await holds("2026-10-31T23:59:59")).toBe(false);
    expect(await holds("2026-11-01T00:00:00")).toBe(true);
    expect(await holds("2026-11-30T23:59:59")).toBe(true);
    expect(await holds("2026-12-01T00:00:00")).toBe(false);
  });

  it("make everybody a resident, and an unknown role nothing", async () => {
    const someone = await makePerson();
    await db.grant.create({
      data: { personId: someone.id, role: "owner", scope: "33", fromDay: "2026-01-01" },
    });
    const { actor } = (await signedIn(someone.id, at)) ?? {};
    expect(actor?.grants).toEqual([{ id: someone.id, role: "resident", scope: "" }]);
  });

  it("are nobody's after the person was erased", async () => {
    const someone = await personWith("staff");
    await db.person.update({ where: { id: someone.id }, data: { erasedAt: at } });
    expect(await signedIn(someone.id, at)).toBeNull();
  });
});

describe("uncovering a phone", () => {
  const about = { ref: "C330106012-7F3K9QX2", place: { divisionCode: "330106012006" } };

  it("gives the number and records who, for what and why", async () => {
    const resident = await makePerson();
    const triage = await personWith("triage");
    const outcome = await revealPhone(triage.actor, resident.id, about, "需要核实楼栋号", at);
    expect(outcome).toMatchObject({ ok: true, value: { phone: resident.phone } });
    const [event] = await events("person.phone-revealed");
    expect(event).toMatchObject({ actorId: triage.id, subjectId: resident.id });
    expect(JSON.stringify(event)).not.toMatch(/核实/);
  });

  it("asks for a reason and for a role within reach", async () => {
    const resident = await makePerson();
    const triage = await personWith("triage");
    const elsewhere = await personWith("triage", { scope: "330108" });
    const short = await revealPhone(triage.actor, resident.id, about, "看", at);
    const far = await revealPhone(elsewhere.actor, resident.id, about, "需要核实楼栋号", at);
    expect(short).toMatchObject({ refusal: { reason: "reason-short" } });
    expect(far).toMatchObject({ refusal: { refused: "forbidden" } });
    expect(await events("person.phone-revealed")).toHaveLength(0);
  });
});
