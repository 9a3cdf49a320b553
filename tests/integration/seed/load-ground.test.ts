import { describe, expect, test } from "vitest";
import { signedIn } from "@/lib/account/queries";
import { phoneIndex, phoneOf } from "@/lib/account/records";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { findNearestStation } from "@/lib/place/queries";
import { loadGround } from "@/prisma/seed/load-ground";
import { demoPersonId } from "@/prisma/seed/people";

const now = new Date("2026-11-23T09:00:00+08:00");

async function rolesOn(key: string, at: string): Promise<string[]> {
  const found = await signedIn(demoPersonId(key), new Date(at));
  return found?.actor.grants.filter(({ scope }) => scope !== "").map(({ role }) => role) ?? [];
}

describe("loading the ground", () => {
  test("puts in the whole district", async () => {
    await loadGround(now);
    expect(await db.division.count({ where: { level: "community" } })).toBe(222);
    expect(await db.venue.count({ where: { kind: "hall" } })).toBe(12);
    expect(await db.venue.count({ where: { kind: "station", park: false } })).toBe(217);
    expect(await db.venue.count({ where: { kind: "station", park: true } })).toBe(6);
    expect(await db.venue.count({ where: { kind: "studio" } })).toBe(30);
    expect(await db.member.count({ where: { person: { invented: true } } })).toBe(298);
    expect(await db.category.count()).toBe(67);
    expect(await db.compound.count({ where: { firmId: null } })).toBeGreaterThan(2);
    expect(await db.liaisonAssignment.count()).toBe(247);
  });

  test("adds nothing a second time, on a later day, and keeps what was edited", async () => {
    const added = await loadGround(now);
    await db.category.update({ where: { code: "XF04" }, data: { name: "充电位不足" } });
    expect(added).toBeGreaterThan(4000);
    expect(await loadGround(new Date("2027-03-01T09:00:00+08:00"))).toBe(0);
    const edited = await db.category.findUnique({ where: { code: "XF04" } });
    expect(edited?.name).toBe("充电位不足");
  });

  test("leaves nothing behind where a row cannot go in", async () => {
    const taken = { name: "别人", phoneIndex: phoneIndex("13900000011"), createdAt: now };
    await db.person.create({ data: { id: newId(), ...taken } });
    await expect(loadGround(now)).rejects.toThrow();
    expect(await db.division.count()).toBe(0);
    expect(await db.person.count()).toBe(1);
  });
});

describe("the loaded accounts", () => {
  test("are found by their telephone, which is not stored in the clear", async () => {
    await loadGround(now);
    const person = await db.person.findUnique({ where: { phoneIndex: phoneIndex("13900000023") } });
    expect(person?.id).toBe(demoPersonId("023"));
    expect(person?.phoneCipher).not.toContain("13900000023");
    expect(await db.$transaction((tx) => phoneOf(tx, demoPersonId("023")))).toBe("13900000023");
  });

  test("hold their roles today, a rotating head only for the month", async () => {
    await loadGround(now);
    expect(await rolesOn("042", "2026-11-23T09:00:00+08:00")).toEqual(["department-lead"]);
    const rotating = "rotating-head";
    expect(await rolesOn("022", "2026-11-22T23:59:59+08:00")).not.toContain(rotating);
    expect(await rolesOn("022", "2026-11-23T00:00:00+08:00")).toContain(rotating);
    expect(await rolesOn("022", "2026-12-22T23:59:59+08:00")).toContain(rotating);
    expect(await rolesOn("022", "2026-12-23T00:00:00+08:00")).not.toContain(rotating);
  });
});

test("a community without a station is served by the nearest one of its street", async () => {
  await loadGround(now);
  const own = await findNearestStation("330106012006");
  expect(own?.code).toBe("station-330106012006");
  const other = await findNearestStation("330106110227");
  expect(other?.divisionCode.slice(0, 9)).toBe("330106110");
});
