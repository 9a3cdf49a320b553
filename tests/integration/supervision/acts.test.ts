import { describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { openOrder } from "@/lib/core/supervision-records";
import {
  acceptExplanation,
  returnExplanation,
} from "@/lib/supervision/commands/decide-explanation";
import { endOrder } from "@/lib/supervision/commands/end-order";
import { explainOrder } from "@/lib/supervision/commands/explain-order";
import { extendOrder } from "@/lib/supervision/commands/extend-order";
import { listOverdueOrder } from "@/lib/supervision/commands/list-order";
import { eventsOf, later, monday, onDay } from "@/tests/support/factories/suggestion";
import { oneOfSix } from "@/tests/support/race";
import { clockOn, orderOf, watched } from "./world";

const said = { body: "材料到货晚了两周，已经进场施工。", doneOn: onDay(20) };
const why = { reason: "日期太晚，请重新安排" };
const found = { finding: "done", words: "十二盏灯都亮了，去现场看过" } as const;

describe("an order", () => {
  it("runs ten working days with a reference of its own", async () => {
    const { order } = await watched();
    expect(order.ref).toMatch(/^D330106012-/);
    expect(dayOf(order.dueAt)).toBe("2026-12-07");
    expect(dayOf((await clockOn(order.id)).dueAt)).toBe("2026-12-07");
  });

  it("is one for a subject, however many want to open it at once", async () => {
    const { suggestion, order } = await watched();
    await endOrder((await watchers()).staff, { ref: order.ref, ...found }, monday);
    const { id: subjectId, divisionCode } = suggestion;
    const of = { subject: "suggestion", subjectId, divisionCode, departmentId: null } as const;
    const opened = await Promise.all(
      Array.from({ length: 6 }, () => openOrder(db, { ...of, reason: "reply-late" }, later(1))),
    );
    expect(opened.filter((id) => id !== null)).toHaveLength(1);
    expect(await db.supervisionOrder.count({ where: { subjectId, closedAt: null } })).toBe(1);
    expect(await db.deadline.count({ where: { subject: "supervision" } })).toBe(2);
  });

  async function watchers() {
    const grant = await db.grant.findFirstOrThrow({ where: { role: "staff" } });
    const { personId: id, scope } = grant;
    const grants = [{ id: grant.id, role: "staff", scope } as const];
    return { staff: { kind: "person", id, grants } as const };
  }
});

describe("the department explains", () => {
  it("once at a time, and its clock stands while staff read it", async () => {
    const { world, ref, order } = await watched();
    await oneOfSix(() => explainOrder(world.handler.actor, { ref, ...said }, later(1)));
    expect(await orderOf(ref)).toMatchObject({ status: "explained" });
    expect(await clockOn(order.id)).toMatchObject({ pausedAt: later(1) });
    expect(await eventsOf(order.id)).toEqual(["supervision.explained"]);
    const late = await listOverdueOrder(order.id, later(60));
    expect(late).toMatchObject({ ok: false, refusal: { refused: "not-now" } });
  });

  it("with no day that is gone", async () => {
    const { world, ref } = await watched();
    const outcome = await explainOrder(world.handler.actor, { ref, ...said }, later(30));
    expect(outcome).toMatchObject({ ok: false, refusal: { fields: { doneOn: ["day-past"] } } });
    expect(await db.supervisionAnswer.count()).toBe(0);
  });

  it("accepted, the order runs until the day it named", async () => {
    const { world, ref, order } = await watched();
    await explainOrder(world.departmentLead.actor, { ref, ...said }, later(1));
    await oneOfSix(() => acceptExplanation(world.staff.actor, { ref, round: 1 }, later(2)));
    const row = await orderOf(ref);
    expect(row.status).toBe("accepted");
    expect(dayOf(row.dueAt)).toBe(said.doneOn);
    expect(await clockOn(order.id)).toMatchObject({ pausedAt: null, dueAt: row.dueAt });
    expect(await db.supervisionAnswer.findFirst()).toMatchObject({ verdict: "accepted" });
  });

  it("sent back, its clock goes on by the days it stood, and it explains anew", async () => {
    const { world, ref, order } = await watched();
    await explainOrder(world.handler.actor, { ref, ...said }, later(1));
    const back = () => returnExplanation(world.staff.actor, { ref, round: 1, ...why }, later(3));
    await oneOfSix(back);
    const row = await orderOf(ref);
    expect(row.status).toBe("running");
    expect(dayOf(row.dueAt)).toBe("2026-12-09");
    await explainOrder(world.handler.actor, { ref, ...said }, later(4));
    const old = await acceptExplanation(world.staff.actor, { ref, round: 1 }, later(4));
    expect(old).toMatchObject({ ok: false, refusal: { refused: "stale" } });
    expect(await eventsOf(order.id)).toEqual([
      ...["supervision.explained", "supervision.returned", "supervision.explained"],
    ]);
  });
});

describe("the district decides", () => {
  it("gives more working days once, with the reason", async () => {
    const { world, ref } = await watched();
    const more = { ref, days: 5, reason: "要等停电检修，同意延期" };
    await oneOfSix(() => extendOrder(world.staff.actor, more, later(1)));
    expect(dayOf((await orderOf(ref)).dueAt)).toBe("2026-12-14");
    const again = await extendOrder(world.staff.actor, more, later(2));
    expect(again).toMatchObject({ ok: false, refusal: { reason: "extension-once" } });
  });

  it("ends it once with a finding, and its clock with it", async () => {
    const { world, ref, order } = await watched();
    await oneOfSix(() => endOrder(world.staff.actor, { ref, ...found }, later(2)));
    expect(await orderOf(ref)).toMatchObject({ status: "ended", finding: "done" });
    expect(await clockOn(order.id)).toMatchObject({ metAt: later(2) });
    expect(await eventsOf(order.id)).toEqual(["supervision.ended"]);
  });

  it("without result its clock is not met", async () => {
    const { world, ref, order } = await watched();
    await endOrder(world.staff.actor, { ref, finding: "not-done", words: found.words }, later(2));
    expect(await clockOn(order.id)).toMatchObject({ metAt: null, cancelledAt: later(2) });
  });

  it("never the department, and nothing exists for strangers", async () => {
    const { world, ref } = await watched();
    await explainOrder(world.handler.actor, { ref, ...said }, later(1));
    for (const own of [world.handler.actor, world.departmentLead.actor]) {
      for (const attempt of [
        endOrder(own, { ref, ...found }, later(2)),
        acceptExplanation(own, { ref, round: 1 }, later(2)),
        returnExplanation(own, { ref, round: 1, ...why }, later(2)),
        extendOrder(own, { ref, days: 5, ...why }, later(2)),
      ]) {
        expect(await attempt).toMatchObject({ ok: false, refusal: { reason: "own-order" } });
      }
    }
    const strangers = [world.stranger, world.coHandler, world.member, world.reporter];
    for (const actor of [...strangers.map((each) => each.actor), anonymous]) {
      for (const attempt of [
        explainOrder(actor, { ref, ...said }, later(2)),
        endOrder(actor, { ref, ...found }, later(2)),
      ]) {
        expect(await attempt).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
      }
    }
    const staff = await explainOrder(world.staff.actor, { ref, ...said }, later(2));
    expect(staff).toMatchObject({ ok: false, refusal: { refused: "forbidden" } });
    expect(await orderOf(ref)).toMatchObject({ status: "explained" });
  });

  it("and does nothing more to what has ended", async () => {
    const { world, ref } = await watched();
    await endOrder(world.staff.actor, { ref, ...found }, later(1));
    const after = await explainOrder(world.handler.actor, { ref, ...said }, later(2));
    expect(after).toMatchObject({ ok: false, refusal: { refused: "not-now", reason: "ended" } });
  });
});
