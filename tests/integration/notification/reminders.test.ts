import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Role } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { remindOfficer } from "@/lib/notification/commands/remind-officer";
import { notificationJobs } from "@/lib/notification/jobs";
import { listNotices } from "@/lib/notification/queries";
import { react } from "@/lib/wiring/react";

const divisionCode = "330106012006";
// A Wednesday, 08:30.
const now = new Date("2026-06-03T08:30:00+08:00");
const at = (text: string) => new Date(`2026-${text}+08:00`);
const from = at("05-28T10:00:00");

async function officer(role: Role, departmentId: string | null = null, scope = "330106") {
  const { id } = await db.person.create({
    data: { name: "王女士", invented: true, createdAt: from },
  });
  await db.grant.create({
    data: { personId: id, role, scope, departmentId, fromDay: "2026-01-01" },
  });
  return id;
}

type Due = { dueAt: Date | null; dueFrom?: Date; status?: string; departmentId?: string };

async function complaint({ dueAt, dueFrom = from, status = "in-progress", departmentId }: Due) {
  const ref = newRef("C", divisionCode);
  const when = { createdAt: from, submittedAt: from, dueAt, dueFrom };
  await db.complaint.create({
    data: { ref, status, title: "灯不亮", divisionCode, departmentId, ...when },
  });
}

async function run(when = now) {
  await notificationJobs.find((job) => job.name === "remind-officers")?.run(when);
}

const told = async (personId: string) => {
  const rows = await db.event.findMany({
    where: { type: "notices.reminded", subjectId: personId },
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => row.data);
};

const none = { soon: 0, today: 0, over: 0, threefold: 0 };

describe("the morning's reminder", () => {
  it("counts what is due before, on and after the date, in one notice", async () => {
    const departmentId = newId();
    const handler = await officer("handler", departmentId);
    const due = ["06-04T23:59:59", "06-03T23:59:59", "06-02T23:59:59", "06-05T23:59:59"];
    for (const text of due) await complaint({ dueAt: at(text), departmentId });
    const short = at("05-29T10:00:00");
    await complaint({ dueAt: short, departmentId });
    await complaint({ dueAt: null, departmentId });
    for (const status of ["replied", "awaiting-resident", "in-consultation", "closed"]) {
      await complaint({ dueAt: short, departmentId, status });
    }
    await run();
    const counts = { soon: 1, today: 1, over: 1, threefold: 1 };
    expect(await told(handler)).toEqual([{ day: "2026-06-03", ...counts }]);
    const events = await db.event.findMany({ where: { subjectId: handler } });
    await react(
      events.map((event) => event.id),
      now,
    );
    const person: Actor = { kind: "person", id: handler, grants: [] };
    const { rows } = await listNotices(person, {});
    expect(rows.map(({ kind, ref }) => [kind, ref])).toEqual([["notices.reminded", ""]]);
    expect(rows[0]?.counts).toEqual({ ...counts, complaints: 0 });
  });

  it("looks over a weekend to the next working day, and rests on it", async () => {
    const departmentId = newId();
    const lead = await officer("department-lead", departmentId);
    await complaint({ dueAt: at("06-08T23:59:59"), departmentId });
    await run(at("06-04T08:30:00"));
    expect(await told(lead)).toEqual([]);
    await run(at("06-06T08:30:00"));
    expect(await told(lead)).toEqual([]);
    await run(at("06-05T08:30:00"));
    expect(await told(lead)).toEqual([{ day: "2026-06-05", ...none, soon: 1 }]);
  });

  it("rests on a day that staff entered as one", async () => {
    const departmentId = newId();
    const handler = await officer("handler", departmentId);
    await complaint({ dueAt: at("06-02T23:59:59"), departmentId });
    await db.holidayOverride.create({ data: { day: "2026-06-03", working: false, name: "停工" } });
    await run();
    expect(await told(handler)).toEqual([]);
  });

  it("comes once a day, also where two run at once, and again the next day", async () => {
    const departmentId = newId();
    const handler = await officer("handler", departmentId);
    await complaint({ dueAt: at("06-02T23:59:59"), departmentId });
    await Promise.all([run(), run(), run()]);
    await run();
    expect(await told(handler)).toHaveLength(1);
    await run(at("06-04T08:30:00"));
    expect(await told(handler)).toHaveLength(2);
  });

  it("reaches only the department's own officers, and triage of the scope", async () => {
    const departmentId = newId();
    const handler = await officer("handler", departmentId);
    const triage = await officer("triage");
    const others = [
      await officer("handler", newId()),
      await officer("handler", departmentId, "330109"),
      await officer("triage", null, "330109"),
      await officer("staff"),
    ];
    await complaint({ dueAt: at("06-02T23:59:59"), departmentId });
    await complaint({ dueAt: at("06-03T23:59:59"), status: "submitted" });
    await run();
    expect(await told(handler)).toEqual([{ day: "2026-06-03", ...none, over: 1 }]);
    expect(await told(triage)).toEqual([{ day: "2026-06-03", ...none, over: 1, today: 1 }]);
    for (const other of others) expect(await told(other)).toEqual([]);
  });

  it("reaches nobody whose office has ended, and counts a matter once for two offices", async () => {
    const departmentId = newId();
    const [former, both] = [await officer("handler", departmentId), await officer("triage")];
    await db.grant.updateMany({ where: { personId: former }, data: { toDay: "2026-06-02" } });
    const grant = { role: "handler", scope: "33", departmentId, fromDay: "2026-01-01" };
    await db.grant.create({ data: { personId: both, ...grant } });
    await complaint({ dueAt: at("06-02T23:59:59"), departmentId });
    await run();
    expect(await told(former)).toEqual([]);
    expect(await told(both)).toEqual([{ day: "2026-06-03", ...none, over: 1 }]);
  });

  it("is sent by the clock alone, and never of nothing", async () => {
    const personId = await officer("triage");
    const byHand = await remindOfficer(anonymous, { personId, ...none, over: 1 }, now);
    expect(byHand.ok === false && byHand.refusal.reason).toBe("only-the-clock");
    await run();
    expect(await told(personId)).toEqual([]);
  });
});
