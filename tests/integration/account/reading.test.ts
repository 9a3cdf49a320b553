import { describe, expect, it } from "vitest";
import { signIn } from "@/lib/account/commands/confirm-phone";
import { endGrant } from "@/lib/account/commands/end-grant";
import { countConsents } from "@/lib/account/queries/consent";
import { countHolders, listGrants } from "@/lib/account/queries/grant";
import { listTrail } from "@/lib/account/queries/trail";
import { keepConsent } from "@/lib/account/records";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { at, makePerson, personWith } from "@/tests/support/factories/account";

const inStreet = { scope: "330106012" };

describe("who holds which role", () => {
  it("is shown within one's own area, to administrators and auditors", async () => {
    const admin = await personWith("administrator", inStreet);
    const auditor = await personWith("auditor");
    const staff = await personWith("staff");
    await personWith("triage", inStreet);
    const roles = async (actor: typeof admin.actor) =>
      (await listGrants(actor, {}, at)).rows.map((row) => row.role);
    expect(await roles(admin.actor)).toEqual(["administrator", "triage"]);
    expect(await roles(auditor.actor)).toEqual(["administrator", "auditor", "staff", "triage"]);
    expect(await roles(staff.actor)).toEqual([]);
    expect(await roles(anonymous)).toEqual([]);
    expect((await countHolders(admin.actor, at)).get("triage")).toBe(1);
  });

  it("is found by name, by whole phone and by role; ended ones apart", async () => {
    const admin = await personWith("administrator");
    const found = await makePerson([{ role: "liaison" }], { name: "戚某某" });
    const ended = await makePerson([{ role: "liaison" }], { name: "金某某" });
    await endGrant(admin.actor, ended.actor.grants[0]?.id ?? "", at);
    const names = async (filter: object) =>
      (await listGrants(admin.actor, filter, at)).rows.map((row) => row.name);
    expect(await names({ words: "戚" })).toEqual(["戚某某"]);
    expect(await names({ words: found.phone })).toEqual(["戚某某"]);
    expect(await names({ words: found.phone.slice(0, 7) })).toEqual([]);
    expect(await names({ role: "liaison" })).toEqual(["戚某某"]);
    expect(await names({ role: "liaison", ended: true })).toEqual(["金某某"]);
  });

  it("shows phones covered", async () => {
    const admin = await personWith("administrator");
    const [row] = (await listGrants(admin.actor, {}, at)).rows;
    expect(row?.phone).toBe(`${admin.phone.slice(0, 3)}****${admin.phone.slice(-4)}`);
  });

  it("is paged without a gap or a repetition", async () => {
    const admin = await personWith("administrator");
    const many = Array.from({ length: 70 }, (_, n) => ({
      role: n % 2 ? ("head" as const) : ("member" as const),
      scope: `33010600${n % 3}`,
    }));
    await makePerson(many);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listGrants(admin.actor, { after }, at);
      seen.push(...page.rows.map((row) => row.id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(71);
    expect(new Set(seen).size).toBe(71);
  });
});

describe("the log", () => {
  it("opens to the auditor, and names who proved their phone", async () => {
    const auditor = await personWith("auditor");
    const admin = await personWith("administrator");
    await signIn({ phone: "13900000066", code: "000000", name: "周某" }, at);
    const rows = (await listTrail(auditor.actor, {})).rows;
    expect(rows.map((row) => [row.type, row.who])).toEqual([
      ["person.signed-in", "周某"],
      ["person.registered", "周某"],
    ]);
    expect((await listTrail(admin.actor, {})).rows).toEqual([]);
    expect((await listTrail(auditor.actor, { subject: "grant" })).rows).toEqual([]);
  });

  it("stays within the auditor's area", async () => {
    const near = await personWith("auditor", inStreet);
    const admin = await personWith("administrator");
    const here = await personWith("triage", { scope: "330106012" });
    const there = await personWith("triage", { scope: "330106002" });
    for (const someone of [here, there]) {
      await endGrant(admin.actor, someone.actor.grants[0]?.id ?? "", at);
    }
    const rows = (await listTrail(near.actor, { subject: "grant" })).rows;
    expect(rows.map((row) => row.divisionCode)).toEqual(["330106012"]);
  });
});

describe("consents", () => {
  it("are counted for the protection officer alone, each person once", async () => {
    const officer = await personWith("data-protection");
    const someone = await makePerson();
    const consent = { personId: someone.id, notice: "report", version: "2026-11" };
    await db.$transaction(async (tx) => {
      await keepConsent(tx, consent, at);
      await keepConsent(tx, consent, at);
    });
    expect(await countConsents(officer.actor)).toEqual({
      people: 2,
      erased: 0,
      notices: [{ notice: "report", version: "2026-11", given: 1, withdrawn: 0 }],
    });
    const auditor = await personWith("auditor");
    expect(await countConsents(auditor.actor)).toBeNull();
  });
});
