import { beforeEach, describe, expect, it } from "vitest";
import { replaceCode } from "@/lib/account/records";
import { db } from "@/lib/core/db";
import { encrypt } from "@/lib/core/secret";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { eraseData } from "@/lib/privacy/commands/erase-data";
import { exportData } from "@/lib/privacy/commands/export-data";
import { foreseeErasure } from "@/lib/privacy/queries/my-data";
import { type Held, heldColumns } from "@/lib/privacy/rules/held-columns";
import { makePerson } from "@/tests/support/factories/account";
import { type Planted, plantOneOfEach, standsIn, wholeDatabase } from "@/tests/support/one-of-each";

const now = new Date("2026-06-03T10:00:00+08:00");
const mail = "zhou@example.org";
let me: Awaited<ReturnType<typeof makePerson>>;
let planted: Planted[];

beforeEach(async () => {
  me = await makePerson([], { name: "周明远" });
  await db.person.update({ where: { id: me.id }, data: { mailCipher: encrypt(mail) } });
  planted = await plantOneOfEach(me.id);
});

const heldAt = (column: string): Held => {
  const held = heldColumns[column];
  if (!held) throw new Error(`${column} is not registered`);
  return held;
};

async function exported(of = me): Promise<Record<string, unknown>> {
  const outcome = await exportData(of.actor, now);
  if (!outcome.ok) throw new Error("refused");
  return outcome.value;
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (typeof value === "object" && !hasAny(value));
const hasAny = (value: object) => Object.keys(value).length > 0;

/** Columns of which something of the person can still be read, or that still lead to them. */
async function readable(wanted: readonly Planted[]): Promise<string[]> {
  const found: string[] = [];
  for (const { column, value, isProse } of wanted) {
    const texts = isProse
      ? await db.prose.findMany({ where: { id: value, text: { not: "" } } })
      : (await standsIn(column)).filter((each) => each === value);
    if (texts.length > 0) found.push(column);
  }
  return found;
}

async function erase() {
  const outcome = await eraseData(me.actor, { code: await replaceCode(me.phone, now) }, now);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

describe("one row of a person in every table that can hold one", () => {
  it("covers every column of the register but those of the account and the ledger", () => {
    const seen = new Set(planted.map((each) => each.column));
    const not = Object.keys(heldColumns).filter((column) => !seen.has(column));
    expect(
      not.filter((each) => !/^(Person|SignInCode|Event|EventHead|RateLimit)\./.test(each)),
    ).toEqual([]);
  });

  it("stands in the person's own copy, each where the register says", async () => {
    const own = await exported();
    const text = JSON.stringify(own);
    const missing = planted.filter(({ column, words }) => {
      const { told } = heldAt(column);
      if (told === null) return false;
      if (told === "officeActs") return Object(own.officeActs)[column] !== 1;
      return isEmpty(own[told]) || (words !== null && !text.includes(words));
    });
    expect(missing.map((each) => each.column)).toEqual([]);
    expect(own.profile).toMatchObject({ name: "周明远", phone: me.phone, mail });
  });

  it("stands in nobody else's copy", async () => {
    const text = JSON.stringify(await exported(await makePerson()));
    expect(text).not.toContain("原话");
    expect(text).not.toContain(me.id);
  });

  it("can be read before erasure and not after; what stays is what the register says", async () => {
    const goes = planted.filter(({ column }) => heldAt(column).after !== "kept");
    const stays = planted.filter(({ column }) => heldAt(column).after === "kept");
    expect(goes.length).toBeGreaterThan(50);
    expect(await readable(goes)).toEqual(goes.map((each) => each.column));
    const foreseen = await foreseeErasure(me.actor, now);
    expect((await erase()).kept).toEqual(foreseen?.kept);
    expect(await readable(goes)).toEqual([]);
    expect(await readable(stays)).toEqual(stays.map((each) => each.column));
    const all = await wholeDatabase();
    const words = goes.flatMap((each) => each.words ?? []);
    expect(words.filter((each) => all.includes(each))).toEqual([]);
    for (const each of ["周明远", me.phone, mail]) expect(all).not.toContain(each);
    expect(await db.signInCode.count()).toBe(0);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("leaves whoever is somebody else as they are", async () => {
    const other = await makePerson([], { name: "另一位" });
    await db.liveVote.create({
      data: { pollId: me.id, personId: other.id, choice: 1, at: now },
    });
    await db.calendarFeed.create({
      data: { personId: other.id, key: other.id, tokenIndex: "theirs", createdAt: now },
    });
    await erase();
    expect(await db.liveVote.count({ where: { personId: other.id } })).toBe(1);
    expect(await db.calendarFeed.count()).toBe(1);
    expect((await db.person.findUniqueOrThrow({ where: { id: other.id } })).name).toBe("另一位");
  });
});
