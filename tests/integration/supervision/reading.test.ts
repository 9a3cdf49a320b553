import { describe, expect, it } from "vitest";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { openOrder } from "@/lib/core/supervision-records";
import {
  countOrders,
  listOrders,
  listOwnOrders,
  type OrderFilter,
} from "@/lib/supervision/queries/list";
import { getOrder } from "@/lib/supervision/queries/order";
import { findChain } from "@/lib/trace/queries/find-chain";
import { aSuggestion, later, monday, type World } from "@/tests/support/factories/suggestion";
import { statementsOf } from "@/tests/support/statements";
import { watched } from "./world";

async function more(world: World, n: number) {
  for (let each = 0; each < n; each += 1) {
    const { id: subjectId, divisionCode } = await aSuggestion(world, "handling");
    const of = {
      subject: "suggestion",
      subjectId,
      divisionCode,
      departmentId: world.lead.id,
    } as const;
    await openOrder(db, { ...of, reason: "reply-late" }, later(each));
  }
}
const all = { view: "all" } as const satisfies OrderFilter;

describe("the list of orders", () => {
  it.each(["due", "opened"] as const)("pages by %s without a gap or a repetition", async (sort) => {
    const { world } = await watched();
    await more(world, 6);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listOrders(world.staff.actor, { ...all, sort, size: 2, after }, monday);
      seen.push(...page.rows.map((row) => row.ref));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it("is narrowed by view, cause, department, kind and words", async () => {
    const { world, suggestion, ref } = await watched("sign-late");
    await more(world, 2);
    const refs = async (filter: Partial<OrderFilter>, now = monday) =>
      (await listOrders(world.staff.actor, { ...all, ...filter }, now)).rows.map((row) => row.ref);
    expect(await refs({ cause: "sign-late" })).toEqual([ref]);
    expect(await refs({ q: suggestion.ref.toLowerCase() })).toEqual([ref]);
    expect(await refs({ q: ref })).toEqual([ref]);
    expect(await refs({ department: "ZJ" })).toHaveLength(3);
    expect(await refs({ department: "XF" })).toEqual([]);
    expect(await refs({ kind: "complaint" })).toEqual([]);
    expect(await refs({ kind: "suggestion" })).toHaveLength(3);
    expect(await refs({ view: "overdue" })).toEqual([]);
    expect(await refs({ view: "overdue" }, later(15))).toContain(ref);
    expect(await refs({ street: "330106013" })).toEqual([]);
    await db.supervisionOrder.update({ where: { ref }, data: { status: "ended" } });
    expect(await refs({ view: "ended" })).toEqual([ref]);
    expect(await countOrders(world.staff.actor, later(40))).toEqual({
      ...{ open: 2, explained: 0, overdue: 2, listed: 0, ended: 1 },
    });
  });

  it("belongs to the district and, of its own, to the department", async () => {
    const { world, ref } = await watched();
    const own = await listOwnOrders(world.handler.actor, all, monday);
    expect(own.rows.map((row) => row.ref)).toEqual([ref]);
    const strangers = [world.coHandler, world.stranger, world.member, world.reporter];
    for (const { actor } of strangers) {
      expect((await listOrders(actor, all, monday)).rows).toEqual([]);
      expect((await listOwnOrders(actor, all, monday)).rows).toEqual([]);
      expect(await getOrder(actor, ref)).toBeNull();
    }
    expect(await getOrder(anonymous, ref)).toBeNull();
    expect((await listOrders(world.handler.actor, all, monday)).rows).toEqual([]);
  });

  it("its reference leads to the chain of what it is about, the co-handler's part too", async () => {
    const { world, suggestion, ref } = await watched();
    expect(await findChain(ref)).toMatchObject({ suggestionId: suggestion.id });
    const of = { suggestionId: suggestion.id, departmentId: world.co.id };
    const part = await db.assignment.findFirstOrThrow({ where: of });
    const { divisionCode } = suggestion;
    const about = { subject: "assignment", subjectId: part.id, divisionCode } as const;
    const reason = "opinion-late";
    await openOrder(db, { ...about, departmentId: world.co.id, reason }, monday);
    const order = await db.supervisionOrder.findFirstOrThrow({ where: { subject: "assignment" } });
    expect(await findChain(order.ref)).toMatchObject({ suggestionId: suggestion.id });
    const { complaint } = world;
    await openOrder(
      db,
      {
        ...about,
        subject: "complaint",
        subjectId: complaint.id,
        departmentId: null,
        reason: "overdue",
      },
      monday,
    );
    const other = await db.supervisionOrder.findFirstOrThrow({ where: { subject: "complaint" } });
    const chain = await findChain(other.ref);
    expect(chain).toMatchObject({ complaintId: complaint.id, problemId: world.problem.id });
    expect(await findChain("D330106012-00000000")).toBeNull();
  });

  it("takes as many statements for many as for one", async () => {
    const { world, ref } = await watched();
    const one = await statementsOf(() => listOrders(world.staff.actor, all, monday));
    await more(world, 5);
    const many = await statementsOf(() => listOrders(world.staff.actor, all, monday));
    expect(many.length).toBe(one.length);
    expect(many.length).toBeLessThanOrEqual(5);
    const item = await statementsOf(() => getOrder(world.staff.actor, ref));
    expect(item.length).toBeLessThanOrEqual(8);
  });
});
