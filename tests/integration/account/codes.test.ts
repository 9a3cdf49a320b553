import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { confirmPhone, signIn } from "@/lib/account/commands/confirm-phone";
import { sendCode } from "@/lib/account/commands/send-code";
import { db } from "@/lib/core/db";
import { at, makePerson, newPhone } from "@/tests/support/factories/account";

let phone = "";
const printed: string[] = [];

beforeEach(() => {
  phone = newPhone();
  printed.length = 0;
  vi.spyOn(console, "info").mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => vi.restoreAllMocks());

const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

async function codeFor(number: string, when = at): Promise<string> {
  const sent = await sendCode(number, `address of ${number}`, when);
  expect(sent.ok).toBe(true);
  return printed.at(-1)?.slice(-6) ?? "";
}

const other = (code: string) => (code === "123456" ? "654321" : "123456");
const events = () => db.event.findMany({ orderBy: { id: "asc" } });

describe("a code", () => {
  it("proves the phone, makes the person and tells of both", async () => {
    const code = await codeFor(phone);
    const outcome = await confirmPhone({ phone, code, name: "周某" }, at);
    expect(outcome).toMatchObject({ ok: true, value: { name: "周某", isNew: true } });
    expect((await events()).map((event) => event.type)).toEqual([
      "person.registered",
      "person.phone-confirmed",
    ]);
    const person = await db.person.findFirstOrThrow();
    expect(JSON.stringify(person)).not.toContain(phone);
  });

  it("finds the same person again, and gives a name to who had none", async () => {
    const first = await makePerson([], { phone });
    const code = await codeFor(phone);
    const outcome = await signIn({ phone, code, name: "周某" }, at);
    expect(outcome).toMatchObject({
      ok: true,
      value: { id: first.id, name: "周某", isNew: false },
    });
    expect((await events()).map((event) => event.type)).toEqual(["person.signed-in"]);
  });

  it("lies in the table as a digest only", async () => {
    const code = await codeFor(phone);
    expect(JSON.stringify(await db.signInCode.findMany())).not.toContain(code);
  });

  it("works once", async () => {
    const code = await codeFor(phone);
    expect((await confirmPhone({ phone, code }, at)).ok).toBe(true);
    expect(await confirmPhone({ phone, code }, at)).toMatchObject({
      refusal: { refused: "invalid", reason: "code-wrong" },
    });
  });

  it("sent twice at once is taken once, with one event", async () => {
    await makePerson([], { phone });
    const code = await codeFor(phone);
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => confirmPhone({ phone, code }, at)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await events()).toHaveLength(1);
  });

  it("is worth nothing after five minutes", async () => {
    const code = await codeFor(phone);
    expect((await confirmPhone({ phone, code }, later(5))).ok).toBe(false);
    expect((await confirmPhone({ phone, code }, later(4.9))).ok).toBe(true);
  });

  it("is worth nothing after five wrong tries", async () => {
    const code = await codeFor(phone);
    for (let n = 0; n < 5; n += 1) {
      expect((await confirmPhone({ phone, code: other(code) }, at)).ok).toBe(false);
    }
    expect((await confirmPhone({ phone, code }, at)).ok).toBe(false);
  });

  it("counts parallel guesses too", async () => {
    const code = await codeFor(phone);
    const guesses = Array.from({ length: 20 }, () =>
      confirmPhone({ phone, code: other(code) }, at),
    );
    await Promise.all(guesses);
    const row = await db.signInCode.findFirstOrThrow();
    expect(row.tries).toBe(5);
  });

  it("opens no other phone", async () => {
    const code = await codeFor(phone);
    const second = newPhone();
    await codeFor(second);
    if (printed.at(-1)?.endsWith(code)) return;
    expect((await confirmPhone({ phone: second, code }, at)).ok).toBe(false);
  });
});

describe("asking for codes", () => {
  const asks = (number: string, address: string) => sendCode(number, address, at);

  it("is refused a second time within the minute, for known and unknown alike", async () => {
    const known = await makePerson();
    const answers = [];
    for (const number of [known.phone, phone]) {
      answers.push([await asks(number, "one"), await asks(number, "two")]);
    }
    const shapes = answers.map((pair) =>
      pair.map((outcome) => (outcome.ok ? "ok" : outcome.refusal.reason)),
    );
    expect(shapes).toEqual([
      ["ok", "code-often"],
      ["ok", "code-often"],
    ]);
  });

  it("is refused beyond thirty an hour from one address", async () => {
    const outcomes = [];
    for (let n = 0; n < 32; n += 1) outcomes.push(await asks(newPhone(), "10.0.0.1"));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(30);
    expect((await asks(newPhone(), "10.0.0.2")).ok).toBe(true);
  });

  it("keeps neither phones nor addresses in the counters", async () => {
    await asks(phone, "10.0.0.1");
    const counters = JSON.stringify(await db.rateLimit.findMany({ select: { key: true } }));
    expect(counters).not.toContain(phone);
    expect(counters).not.toContain("10.0.0.1");
  });

  it("leaves one live code: the newest", async () => {
    const first = await codeFor(phone);
    await db.rateLimit.deleteMany();
    const second = await codeFor(phone, later(1));
    expect(await db.signInCode.count()).toBe(1);
    if (first !== second) {
      expect((await confirmPhone({ phone, code: first }, later(1))).ok).toBe(false);
    }
    expect((await confirmPhone({ phone, code: second }, later(1))).ok).toBe(true);
  });

  it("needs a phone", async () => {
    expect(await asks("12345", "10.0.0.1")).toMatchObject({
      refusal: { refused: "invalid", fields: { phone: ["phone-shape"] } },
    });
  });
});

describe("the demonstration's code", () => {
  it("opens its own numbers as often as one likes, also at once", async () => {
    const all = Array.from({ length: 4 }, () =>
      signIn({ phone: "13900000042", code: "000000" }, at),
    );
    expect((await Promise.all(all)).every((outcome) => outcome.ok)).toBe(true);
    expect(await db.person.count()).toBe(1);
  });

  it("opens nothing else", async () => {
    await codeFor(phone);
    const row = await db.signInCode.findFirstOrThrow();
    expect((await signIn({ phone: "13900000042", code: "000001" }, at)).ok).toBe(false);
    if (!printed.at(-1)?.endsWith("000000")) {
      expect((await signIn({ phone, code: "000000" }, at)).ok).toBe(false);
    }
    expect(row.usedAt).toBeNull();
  });
});
