import { describe, expect, it } from "vitest";
import { complaintEvents } from "@/lib/complaint/model";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { readNotices } from "@/lib/notification/commands";
import { countUnread, listNotices } from "@/lib/notification/queries";
import { react } from "@/lib/wiring/react";

const at = new Date("2026-06-03T10:00:00+08:00");
const divisionCode = "330106012006";

async function person(): Promise<Extract<Actor, { kind: "person" }>> {
  const { id } = await db.person.create({
    data: { name: "王女士", invented: true, createdAt: at },
  });
  return { kind: "person", id, grants: [] };
}

async function acceptedComplaint(reporterId: string, by: Actor = system("test")) {
  const ref = newRef("C", divisionCode);
  const data = {
    ref,
    status: "accepted",
    title: "灯不亮",
    divisionCode,
    createdAt: at,
    reporterId,
  };
  const row = await db.complaint.create({ data });
  await write(by, at, async () => ({
    value: null,
    grant: null,
    events: [complaintEvents.accepted(row, { categoryCode: "PS04", urgency: "U3" })],
  }));
  return db.event.findFirstOrThrow({ where: { subjectId: row.id } });
}

describe("notices", () => {
  it("tell the reporter once, however often the job comes", async () => {
    const reporter = await person();
    const event = await acceptedComplaint(reporter.id);
    await Promise.all([1, 2, 3, 4].map(() => react([event.id], at)));
    await react([event.id], at);
    const { rows } = await listNotices(reporter, {});
    expect(rows.map((row) => row.kind)).toEqual(["complaint.accepted"]);
    expect(await countUnread(reporter)).toBe(1);
  });

  it("tell nobody of what they did themselves", async () => {
    const reporter = await person();
    const event = await acceptedComplaint(reporter.id, reporter);
    await react([event.id], at);
    expect(await countUnread(reporter)).toBe(0);
  });

  it("are read by nobody else", async () => {
    const [reporter, stranger] = [await person(), await person()];
    await react([(await acceptedComplaint(reporter.id)).id], at);
    expect((await listNotices(stranger, {})).rows).toEqual([]);
    expect((await listNotices(anonymous, {})).rows).toEqual([]);
  });

  it("are marked as read once; afterwards there is nothing to mark", async () => {
    const reporter = await person();
    await react([(await acceptedComplaint(reporter.id)).id], at);
    const tries = await Promise.all([1, 2, 3, 4, 5, 6].map(() => readNotices(reporter, at)));
    expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.event.count({ where: { type: "notices.read" } })).toBe(1);
    expect(await countUnread(reporter)).toBe(0);
  });

  it("cannot be marked by somebody without an account", async () => {
    const outcome = await readNotices(anonymous, at);
    expect(outcome.ok === false && outcome.refusal.reason).toBe("sign-in-first");
  });

  it("go on after the last one shown", async () => {
    const reporter = await person();
    const rows = Array.from({ length: 25 }, (_, n) => ({
      personId: reporter.id,
      eventId: newId(),
      kind: "complaint.replied",
      ref: "C330106012-00000000",
      at: new Date(at.getTime() + (n >> 1) * 1000),
    }));
    await db.notice.createMany({ data: rows });
    const first = await listNotices(reporter, { take: 10 });
    const second = await listNotices(reporter, { take: 10, after: first.next });
    const third = await listNotices(reporter, { take: 10, after: second.next });
    const seen = [...first.rows, ...second.rows, ...third.rows].map((row) => row.id);
    expect(new Set(seen).size).toBe(25);
    expect(third.next).toBeUndefined();
  });
});
