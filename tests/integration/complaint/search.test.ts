import { beforeEach, describe, expect, it } from "vitest";
import { lastFourIndex } from "@/lib/account/records";
import { fillWords } from "@/lib/complaint/commands/fill-words";
import { countQueue, listQueue, type QueueFilter } from "@/lib/complaint/queries/queue";
import { listExcerpts, searchAll } from "@/lib/complaint/queries/search";
import { foundBy } from "@/lib/complaint/records/terms";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { encrypt } from "@/lib/core/secret";
import {
  complaintIn,
  fileReport,
  makeStage,
  type Stage,
} from "@/tests/support/factories/complaint";
import { at, later, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
beforeEach(async () => {
  stage = await makeStage();
});

const open = (words: string, more: Partial<QueueFilter> = {}) => ({
  stage: "open" as const,
  words,
  ...more,
});

async function found(words: string, actor: Actor = stage.triage): Promise<string[]> {
  return (await listQueue(actor, "triage", open(words), at)).rows.map(({ ref }) => ref);
}

async function lift(status = "submitted") {
  const row = await complaintIn(stage, status, at, {
    title: "电梯困人没有人管",
    body: "昨天晚上八点电梯困人，按铃没有人应，ETC 车道也堵着。",
  });
  return row;
}

/** The reporter's phone as it is kept: covered, with its last four digits as a digest. */
async function phoned(id: string, phone: string) {
  const person = await db.person.create({
    data: { name: "李某（示例）", phoneCipher: encrypt(phone), createdAt: at },
  });
  await db.complaint.updateMany({
    where: { id },
    data: { reporterId: person.id, lastFourIndex: lastFourIndex(phone) },
  });
}

describe("search finds a complaint", () => {
  it("by any part of its words, however they are cut", async () => {
    const { ref } = await lift();
    await complaintIn(stage, "submitted", at);
    for (const words of [
      "电梯",
      "困人",
      "梯困",
      "电梯困人",
      "没有人应",
      "八点",
      "etc",
      "电梯 晚上",
    ]) {
      expect(await found(words), words).toEqual([ref]);
    }
    for (const words of ["电困", "梯人", "电梯 充电", "电梯昨天"]) {
      expect(await found(words), words).toEqual([]);
    }
  });

  it("by its compound, its receipt and any part of that", async () => {
    const { id, ref } = await lift();
    await db.complaint.updateMany({
      where: { id },
      data: foundBy(ref, "电梯困人没有人管", "庆丰新村", ""),
    });
    const tail = ref.slice(-8);
    for (const words of ["庆丰新村", "丰新", ref, ref.toLowerCase(), tail, tail.slice(2, 7)]) {
      expect(await found(words), words).toEqual([ref]);
    }
  });

  it("by its department, and by the number it has elsewhere", async () => {
    const sent = await lift("dispatched");
    const waiting = await lift();
    expect(await found("消防救援")).toEqual([sent.ref]);
    await db.complaintNumber.create({
      data: { complaintId: waiting.id, source: "12345", number: "HZ2026030200017", at },
    });
    expect(await found("HZ2026030200017")).toEqual([waiting.ref]);
    expect(await found("HZ202603020001")).toEqual([]);
  });

  it("by the end of the reporter's phone, four digits or more", async () => {
    const { id, ref } = await lift();
    const other = await lift();
    await phoned(id, "13900001234");
    await phoned(other.id, "13900991234");
    expect(new Set(await found("1234"))).toEqual(new Set([ref, other.ref]));
    expect(await found("001234")).toEqual([ref]);
    expect(await found("234")).toEqual([]);
    expect(await found("991235")).toEqual([]);
  });

  it("for nobody whose office does not reach it", async () => {
    const { id } = await lift();
    await phoned(id, "13900001234");
    const elsewhere = await personWith("triage", { scope: "330106002" });
    for (const actor of [stage.stranger, stage.handler, stage.liaison, elsewhere]) {
      for (const words of ["电梯", "1234", "00001234"]) {
        expect(await found(words, actor)).toEqual([]);
        expect((await searchAll(actor, "triage", open(words))).rows).toEqual([]);
      }
    }
  });
});

describe("the closed", () => {
  it("are found on demand only, newest first and each once", async () => {
    const closed = await lift("closed");
    const [first, second] = [await lift(), await lift("in-progress")];
    await db.complaint.updateMany({ where: { id: first.id }, data: { submittedAt: later(1) } });
    await db.complaint.updateMany({ where: { id: second.id }, data: { submittedAt: later(2) } });
    expect(new Set(await found("电梯"))).toEqual(new Set([first.ref, second.ref]));
    const all = await searchAll(stage.triage, "triage", open("电梯"));
    expect(all.rows.map(({ ref }) => ref)).toEqual([second.ref, first.ref, closed.ref]);
  });

  it("are paged by key without losing or repeating one", async () => {
    for (let n = 0; n < 34; n += 1) {
      await complaintIn(stage, n % 2 ? "closed" : "submitted", later(n % 5), { title: "电梯坏了" });
    }
    const first = await searchAll(stage.triage, "triage", open("电梯"));
    const rest = await searchAll(stage.triage, "triage", open("电梯", { after: first.next }));
    expect(first.rows).toHaveLength(30);
    expect(new Set([...first.rows, ...rest.rows].map(({ ref }) => ref)).size).toBe(34);
    expect(rest.next).toBeUndefined();
  });
});

describe("what was sent before there was a search", () => {
  it("is found once the job has run, however often it runs", async () => {
    const filed = await fileReport({ key: "old", personId: stage.reporter.id }, at);
    const words = "三楼拉电线";
    await db.complaint.updateMany({ where: { id: filed.id }, data: { grams: [], terms: [] } });
    expect(await found(words)).toEqual([]);
    expect(await fillWords(later(1))).toBe(1);
    expect(await fillWords(later(1))).toBe(0);
    expect(await found(words)).toEqual([filed.ref]);
    const { terms } = await db.complaint.findUniqueOrThrow({ where: { id: filed.id } });
    expect(terms.length).toBeGreaterThan(3);
  });
});

describe("an excerpt", () => {
  it("shows where the words stand where the title does not, to those who may read it", async () => {
    const { ref } = await lift();
    const { rows } = await listQueue(stage.triage, "triage", open("没有人应"), at);
    const shown = await listExcerpts(stage.triage, "triage", rows, "没有人应");
    expect(shown.get(ref)).toContain("按铃没有人应");
    expect((await listExcerpts(stage.triage, "triage", rows, "电梯")).size).toBe(0);
    expect((await listExcerpts(stage.stranger, "triage", rows, "没有人应")).size).toBe(0);
  });
});

describe("a queue", () => {
  it("keeps those whose clock stands still, after all others, on every page", async () => {
    const paused = await complaintIn(stage, "in-progress", at);
    await db.complaint.updateMany({
      where: { id: paused.id },
      data: { dueAt: null, dueFrom: null },
    });
    for (let n = 0; n < 31; n += 1) await complaintIn(stage, "in-progress", later(n % 4));
    const filter = { stage: "handling" } as const;
    const first = await listQueue(stage.triage, "triage", filter, at);
    const second = await listQueue(stage.triage, "triage", { ...filter, after: first.next }, at);
    expect(first.rows.map(({ ref }) => ref)).not.toContain(paused.ref);
    expect(second.rows.at(-1)).toMatchObject({ ref: paused.ref, dueAt: null });
    expect((await countQueue(stage.triage, "triage", filter, later(9))).all).toBe(32);
  });

  it("is narrowed by street, kind, department and urgency, and ordered as asked", async () => {
    const urgent = await complaintIn(stage, "dispatched", later(1));
    await complaintIn(stage, "dispatched", at);
    await db.complaint.updateMany({ where: { id: urgent.id }, data: { urgency: "U1" } });
    const refs = async (filter: Partial<QueueFilter>) =>
      (await listQueue(stage.triage, "triage", { stage: "routing", ...filter }, at)).rows.map(
        ({ ref }) => ref,
      );
    expect(await refs({ urgency: "U1" })).toEqual([urgent.ref]);
    expect(await refs({ street: "330106002" })).toEqual([]);
    expect(await refs({ group: "DT" })).toEqual([]);
    expect(await refs({ department: stage.housingId })).toEqual([]);
    expect(await refs({ department: stage.fireId })).toHaveLength(2);
    expect(await refs({ kind: "report" })).toEqual([]);
    expect((await refs({ sort: "urgency" }))[0]).toBe(urgent.ref);
    expect((await refs({ sort: "received", down: true }))[0]).toBe(urgent.ref);
    expect((await refs({ sort: "received" }))[0]).not.toBe(urgent.ref);
  });
});
