import { describe, expect, it } from "vitest";
import { complaintEvents } from "@/lib/complaint/model";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { DraftEvent, StoredEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { concernOf } from "@/lib/notification/records";
import { peopleToTell } from "@/lib/notification/records/people";
import { problemEvents } from "@/lib/problem/model";
import { react } from "@/lib/wiring/react";

const at = new Date("2026-06-03T10:00:00+08:00");
const divisionCode = "330106012006";

async function people(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) => ({
    id: newId(),
    name: `某${n}`,
    createdAt: at,
  }));
  await db.person.createMany({ data: rows });
  return rows.map((row) => row.id);
}

const base = () => ({
  ref: newRef("C", divisionCode),
  status: "in-progress",
  title: "灯不亮",
  divisionCode,
  createdAt: at,
  submittedAt: at,
  acceptedAt: at,
});

const follow = (ids: readonly string[], subject: string, subjectId: string) =>
  db.follow.createMany({
    data: ids.map((personId) => ({ personId, subject, subjectId, at })),
  });

async function happens(event: DraftEvent): Promise<string> {
  await write(system("test"), at, async () => ({ value: null, grant: null, events: [event] }));
  const { id } = await db.event.findFirstOrThrow({
    where: { subjectId: event.subjectId, type: event.type },
  });
  return id;
}

const replied = (row: { id: string; divisionCode: string }) =>
  complaintEvents.replied(row, {
    round: 1,
    departmentId: null,
    contact: "phoned",
    body: { id: newId(), digest: "0".repeat(64) },
  });

async function problemOf(reporters: readonly string[]) {
  const problem = await db.problem.create({
    data: {
      ref: newRef("P", divisionCode),
      status: "confirmed",
      title: "夜里太暗",
      divisionCode,
      detectedAt: at,
    },
  });
  const rows = reporters.map((reporterId) => ({ id: newId(), reporterId, ...base() }));
  await db.complaint.createMany({ data: rows });
  await db.problemComplaint.createMany({
    data: rows.map((row) => ({ problemId: problem.id, complaintId: row.id, addedAt: at })),
  });
  return problem;
}

describe("an audience of more than one lot", () => {
  it("is told to the last one, each once, also where two workers come at once", async () => {
    const [row, followers] = [
      await db.complaint.create({ data: { id: newId(), ...base() } }),
      await people(1201),
    ];
    await follow(followers, "complaint", row.id);
    const id = await happens(replied(row));
    await Promise.all([react([id], at), react([id], at)]);
    await react([id], at);
    const told = await db.notice.findMany({ where: { eventId: id }, select: { personId: true } });
    expect(told.map((each) => each.personId).sort()).toEqual([...followers].sort());
  });

  it("goes on where it was cut off, and tells nobody twice", async () => {
    const row = await db.complaint.create({ data: { id: newId(), ...base() } });
    const followers = await people(600);
    await follow(followers, "complaint", row.id);
    const id = await happens(replied(row));
    const first = followers.slice(0, 250);
    const notice = { eventId: id, kind: "complaint.replied", ref: row.ref, at, followed: true };
    await db.notice.createMany({ data: first.map((personId) => ({ personId, ...notice })) });
    await react([id], at);
    expect(await db.notice.count({ where: { eventId: id } })).toBe(600);
  });

  it("of a problem has every reporter as such, though they follow it and each other", async () => {
    const reporters = await people(620);
    const problem = await problemOf(reporters);
    const others = await people(40);
    await follow([...reporters, ...others], "problem", problem.id);
    await follow([...reporters, ...others], "division", divisionCode);
    const id = await happens(problemEvents.confirmed(problem, { renamed: false }));
    await react([id], at);
    const where = { eventId: id };
    expect(await db.notice.count({ where: { ...where, followed: false } })).toBe(620);
    expect(await db.notice.count({ where: { ...where, followed: true } })).toBe(40);
  });

  it("is never held as a whole: a lot has at most 500", async () => {
    const problem = await problemOf(await people(700));
    await follow(await people(900), "problem", problem.id);
    const stored = {
      id: newId(),
      at,
      actorId: null,
      grantId: null,
      divisionCode,
      subject: "problem",
      subjectId: problem.id,
      type: "problem.confirmed",
      data: {},
    } satisfies StoredEvent;
    const concern = await concernOf(db, stored);
    if (!concern) throw new Error("nobody is concerned");
    const sizes: number[] = [];
    for await (const lot of peopleToTell(stored, concern, ["reporters", "followers"])) {
      sizes.push(lot.length);
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1600);
  });
});
