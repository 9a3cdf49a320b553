import { describe, expect, it } from "vitest";
import { complaintEvents } from "@/lib/complaint/model";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { followThing, unfollowThing } from "@/lib/notification/commands/follow-thing";
import { getNoticeOf, listNotices } from "@/lib/notification/queries";
import { followState, listFollows } from "@/lib/notification/queries/follows";
import { noticePath } from "@/lib/notification/rules/notice-path";
import { problemEvents } from "@/lib/problem/model";
import { react } from "@/lib/wiring/react";
import { oneOfSix } from "@/tests/support/race";

const at = new Date("2026-06-03T10:00:00+08:00");
const divisionCode = "330106012006";

async function person(): Promise<Extract<Actor, { kind: "person" }>> {
  const { id } = await db.person.create({ data: { name: "赵先生", createdAt: at } });
  return { kind: "person", id, grants: [] };
}

function complaint(more: { kind?: string; acceptedAt?: Date | null; reporterId?: string } = {}) {
  const ref = newRef("C", divisionCode);
  return db.complaint.create({
    data: {
      ref,
      status: "in-progress",
      title: "灯不亮",
      summary: "路灯不亮",
      divisionCode,
      createdAt: at,
      submittedAt: at,
      acceptedAt: at,
      ...more,
    },
  });
}

async function problem(status = "confirmed") {
  const ref = newRef("P", divisionCode);
  return db.problem.create({
    data: { ref, status, title: "夜里太暗", divisionCode, detectedAt: at },
  });
}

async function happens(event: DraftEvent): Promise<void> {
  await write(system("test"), at, async () => ({ value: null, grant: null, events: [event] }));
  const { id } = await db.event.findFirstOrThrow({
    where: { subjectId: event.subjectId, type: event.type },
  });
  await react([id], at);
}

const replied = (row: { id: string; divisionCode: string }) =>
  complaintEvents.replied(row, {
    round: 1,
    departmentId: null,
    contact: "phoned",
    body: { id: newId(), digest: "0".repeat(64) },
  });

const heard = async (actor: Actor) =>
  (await listNotices(actor, {})).rows.map((row) => [row.kind, row.followed]);

describe("following", () => {
  it("tells who follows a public complaint, in words of one who looks on", async () => {
    const [follower, row] = [await person(), await complaint()];
    const done = await followThing(follower, { subject: "complaint", key: row.ref }, at);
    expect(done.ok).toBe(true);
    await happens(replied(row));
    expect(await heard(follower)).toEqual([["complaint.replied", true]]);
  });

  it("tells the reporter once and as the reporter, though they follow as well", async () => {
    const reporter = await person();
    const row = await complaint({ reporterId: reporter.id });
    await followThing(reporter, { subject: "complaint", key: row.ref }, at);
    await happens(replied(row));
    expect(await heard(reporter)).toEqual([["complaint.replied", false]]);
  });

  it("tells those who joined the complaint until they withdraw", async () => {
    const [joined, left, row] = [await person(), await person(), await complaint()];
    for (const [who, withdrawnAt] of [[joined, null] as const, [left, at] as const]) {
      await db.complaintSupport.create({
        data: { complaintId: row.id, personId: who.id, at, withdrawnAt },
      });
    }
    await happens(replied(row));
    expect(await heard(joined)).toEqual([["complaint.replied", true]]);
    expect(await heard(left)).toEqual([]);
  });

  it("leads those who joined to their own page, until they leave; and others to the chain", async () => {
    const [joined, follower, row] = [await person(), await person(), await complaint()];
    const of = { complaintId: row.id, personId: joined.id };
    await db.complaintSupport.create({ data: { ...of, at } });
    await followThing(follower, { subject: "complaint", key: row.ref }, at);
    await happens(replied(row));
    const leads = async (who: Actor) => {
      const [listed] = (await listNotices(who, {})).rows;
      const single = await getNoticeOf(who, row.ref);
      return [listed, single].map((told) => told && noticePath(who, told));
    };
    const [own, chain] = [`/my/complaints/${row.ref}`, `/trace/${row.ref}`];
    expect(await leads(joined)).toEqual([own, own]);
    expect((await getComplaint(joined, row.ref, at))?.relation).toBe("supporter");
    expect(await leads(follower)).toEqual([chain, chain]);
    await db.complaintSupport.updateMany({ where: of, data: { withdrawnAt: at } });
    expect(await leads(joined)).toEqual([chain, chain]);
  });

  it("is not possible for a report of wrongdoing, nor before acceptance", async () => {
    const follower = await person();
    const hidden = [await complaint({ kind: "report" }), await complaint({ acceptedAt: null })];
    for (const row of hidden) {
      const outcome = await followThing(follower, { subject: "complaint", key: row.ref }, at);
      expect(outcome.ok === false && outcome.refusal.refused).toBe("not-found");
      expect(await followState(follower, "complaint", row.ref)).toBeNull();
    }
  });

  it("tells nobody of what has become a report of wrongdoing", async () => {
    const [follower, row] = [await person(), await complaint()];
    await followThing(follower, { subject: "complaint", key: row.ref }, at);
    await db.complaint.updateMany({ where: { id: row.id }, data: { kind: "report" } });
    await happens(replied(row));
    expect(await heard(follower)).toEqual([]);
    expect(await listFollows(follower)).toEqual([]);
    const ended = await unfollowThing(follower, { subject: "complaint", key: row.ref }, at);
    expect(ended.ok).toBe(true);
  });

  it("of a place tells what is confirmed there and nothing proposed or elsewhere", async () => {
    const [inCommunity, inStreet, elsewhere] = [await person(), await person(), await person()];
    const codes: [typeof inCommunity, string, string][] = [
      [inCommunity, divisionCode, "community"],
      [inStreet, divisionCode.slice(0, 9), "street"],
      [elsewhere, "330106012009", "community"],
    ];
    for (const [who, code, level] of codes) {
      await db.division.create({ data: { code, level, name: code } });
      const outcome = await followThing(who, { subject: "division", key: code }, at);
      expect(outcome.ok).toBe(true);
    }
    await happens(problemEvents.confirmed(await problem(), { renamed: false }));
    await happens(problemEvents.confirmed(await problem("detected"), { renamed: true }));
    expect(await heard(inCommunity)).toEqual([["problem.confirmed", true]]);
    expect(await heard(inStreet)).toEqual([["problem.confirmed", true]]);
    expect(await heard(elsewhere)).toEqual([]);
  });

  it("begins once, ends once, and each leaves its event", async () => {
    const [follower, row] = [await person(), await problem()];
    const form = { subject: "problem", key: row.ref } as const;
    await oneOfSix(() => followThing(follower, form, at));
    expect((await listFollows(follower)).map((each) => each.key)).toEqual([row.ref]);
    await oneOfSix(() => unfollowThing(follower, form, at));
    expect(await db.event.count({ where: { subject: "follow" } })).toBe(2);
  });

  it("needs somebody who has signed in", async () => {
    const row = await problem();
    const outcome = await followThing(anonymous, { subject: "problem", key: row.ref }, at);
    expect(outcome.ok === false && outcome.refusal.reason).toBe("sign-in-first");
  });
});
