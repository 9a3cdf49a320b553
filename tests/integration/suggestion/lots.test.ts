import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { prepareLot } from "@/lib/suggestion/commands/prepare-lot";
import { countersignReply, draftReply } from "@/lib/suggestion/commands/reply-suggestion";
import { sendLot } from "@/lib/suggestion/commands/send-lot";
import { getLot, listAnswerable, listPickedForLot } from "@/lib/suggestion/queries/lot";
import { lotForm, lotSendForm, takeName, textName } from "@/lib/suggestion/rules/lot-form";
import {
  aConsultation,
  aPerson,
  aReply,
  aSuggestion,
  eventsOf,
  later,
  monday,
  onDay,
  type World,
} from "@/tests/support/factories/suggestion";

const body = "{标题}（{编号}）已经列入今年的改造计划。";
const promise = {
  resolution: "B",
  body,
  promise: "建成 24 个充电位",
  promisedOn: onDay(30),
  promisePerson: "周某（示例）",
  contact: "visited",
};

type Row = { ref: string };
const prepare = (actor: Actor, rows: readonly Row[], more = {}) =>
  prepareLot(
    actor,
    lotForm.parse({ ...promise, refs: rows.map(({ ref }) => ref), ...more }),
    monday,
  );

async function prepared(actor: Actor, rows: readonly Row[], more = {}): Promise<string> {
  const outcome = await prepare(actor, rows, more);
  if (!outcome.ok) throw new Error(outcome.refusal.reason ?? outcome.refusal.refused);
  return outcome.value.lot;
}

/** The form of the page as it would be sent: what can be answered has a box, ticked or not. */
async function formOf(actor: Actor, lot: string, changed: Record<string, string> = {}) {
  const view = await getLot(actor, lot);
  const able = view?.items.filter((item) => !item.obstacle && !item.result) ?? [];
  const rows = able.flatMap(({ id, text }) => [
    [textName(id), text],
    [takeName(id), "yes"],
  ]);
  return lotSendForm.parse({ lot, ...Object.fromEntries(rows), ...changed });
}
const send = async (actor: Actor, lot: string, changed = {}) =>
  sendLot(actor, await formOf(actor, lot, changed), monday);

const resultsOf = async (actor: Actor, lot: string) =>
  (await getLot(actor, lot))?.items.map(({ result, reason }) => [result, reason]);

async function several(world: World, statuses: readonly string[]) {
  const rows = [];
  for (const status of statuses) rows.push(await aSuggestion(world, status));
  return rows;
}

describe("answers in a lot", () => {
  it("are shown filled in before anything is written, and each is a draft of its own", async () => {
    const world = await aConsultation();
    const { actor } = world.handler;
    const rows = await several(world, ["handling", "rework"]);
    await aReply(world, rows[1] ?? { id: "" });
    const lot = await prepared(actor, rows);
    expect(await db.suggestionReply.count({ where: { publishedAt: null } })).toBe(0);
    const view = await getLot(actor, lot);
    const read = view?.items.map((item) => item.text);
    expect(read?.[0]).toContain(`建充电位，拆飞线（${rows[0]?.ref}`);
    expect(read?.[1]).toContain(rows[1]?.ref);
    expect((await send(actor, lot)).ok).toBe(true);
    for (const row of rows) expect(await eventsOf(row.id)).toEqual(["suggestion.reply-drafted"]);
    const drafts = await db.suggestionReply.findMany({ where: { publishedAt: null } });
    expect(drafts.map((each) => each.round).sort()).toEqual([1, 2]);
    expect(drafts).toMatchObject([
      { resolution: "B", promisedOn: onDay(30), promisePerson: "周某（示例）" },
      { resolution: "B" },
    ]);
    expect(await eventsOf(lot)).toEqual(["answer-lot.prepared", "answer-lot.sent"]);
    const [draft] = drafts;
    const signed = { ref: rows[0]?.ref ?? "", draft: draft?.id ?? "", draftedAt: monday };
    expect((await countersignReply(world.departmentLead.actor, signed, monday)).ok).toBe(true);
  });

  it("name what cannot be answered with the reason, and what was left out", async () => {
    const world = await aConsultation();
    const { actor } = world.handler;
    const statuses = ["handling", "objected", "signed", "handling", "answered"];
    const rows = await several(world, statuses);
    const lot = await prepared(actor, rows);
    const view = await getLot(actor, lot);
    expect(view?.items.map((item) => item.obstacle)).toEqual([
      null,
      "lot-objected",
      "lot-not-adopted",
      null,
      "lot-answered",
    ]);
    const left = view?.items[3]?.id ?? "";
    await send(actor, lot, { [takeName(left)]: "" });
    expect(await resultsOf(actor, lot)).toEqual([
      ["written", null],
      ["refused", "lot-objected"],
      ["refused", "lot-not-adopted"],
      ["left-out", null],
      ["refused", "lot-answered"],
    ]);
    expect(await db.suggestionReply.count()).toBe(1);
  });

  it("are written as they were changed on the page", async () => {
    const world = await aConsultation();
    const { actor } = world.handler;
    const [row] = await several(world, ["handling"]);
    const lot = await prepared(actor, row ? [row] : []);
    const item = (await getLot(actor, lot))?.items[0]?.id ?? "";
    await send(actor, lot, { [textName(item)]: "这一条单独写：南侧先建，北侧明年建。" });
    const reply = await db.suggestionReply.findFirstOrThrow();
    const text = await db.prose.findUniqueOrThrow({ where: { id: reply.bodyId } });
    expect(text.text).toBe("这一条单独写：南侧先建，北侧明年建。");
  });
});

it("leaves open what is not known of one of them, so that it is not sent unread", async () => {
  const world = await aConsultation();
  const { actor } = world.handler;
  const lot = await prepared(actor, await several(world, ["handling"]), {
    body: "{地点}的{类别}一事（{编号}）已经办好。",
  });
  const item = (await getLot(actor, lot))?.items[0];
  expect(item?.text).toMatch(/^{地点}的{类别}一事（S.*）已经办好。$/);
  await expect(formOf(actor, lot)).rejects.toThrow("answer-slot-open");
});

describe("a lot that meets another", () => {
  it("is written once where it is sent six times at the same moment", async () => {
    const world = await aConsultation();
    const { actor } = world.handler;
    const rows = await several(world, ["handling", "handling", "handling"]);
    const lot = await prepared(actor, rows);
    const form = await formOf(actor, lot);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => sendLot(actor, form, monday)),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    for (const row of rows) expect(await eventsOf(row.id)).toEqual(["suggestion.reply-drafted"]);
    expect(await eventsOf(lot)).toEqual(["answer-lot.prepared", "answer-lot.sent"]);
    expect(await resultsOf(actor, lot)).toEqual(rows.map(() => ["written", null]));
    expect((await sendLot(actor, form, later(1))).ok).toBe(true);
    expect(await db.suggestionReply.count()).toBe(3);
  });

  it("answers what both hold once; the other says who was quicker", async () => {
    const world = await aConsultation();
    const { handler, departmentLead } = world;
    const rows = await several(world, ["handling", "handling"]);
    const one = await prepared(handler.actor, rows);
    const two = await prepared(departmentLead.actor, rows);
    const forms = [
      [handler.actor, await formOf(handler.actor, one)],
      [departmentLead.actor, await formOf(departmentLead.actor, two)],
    ] as const;
    await Promise.all(forms.map(([actor, form]) => sendLot(actor, form, monday)));
    for (const row of rows) expect(await eventsOf(row.id)).toEqual(["suggestion.reply-drafted"]);
    const results = [
      ...((await resultsOf(handler.actor, one)) ?? []),
      ...((await resultsOf(handler.actor, two)) ?? []),
    ];
    expect(results.filter(([result]) => result === "written")).toHaveLength(2);
    expect(results.filter(([, reason]) => reason === "lot-drafted")).toHaveLength(2);
  });

  it("does not write over a draft, nor for an answer that was given since", async () => {
    const world = await aConsultation();
    const { actor } = world.handler;
    const rows = await several(world, ["handling", "handling"]);
    const [drafted, again] = rows;
    const lot = await prepared(actor, rows);
    const form = await formOf(actor, lot);
    const single = { ...lotForm.parse({ ...promise, refs: ["-"] }).plan, ref: drafted?.ref ?? "" };
    await draftReply(actor, single, monday);
    await aReply(world, again ?? { id: "" });
    await db.suggestion.update({ where: { id: again?.id ?? "" }, data: { status: "rework" } });
    await sendLot(actor, form, monday);
    expect(await resultsOf(actor, lot)).toEqual([
      ["refused", "lot-drafted"],
      ["refused", "lot-answered"],
    ]);
  });

  it("is replaced by the one that is written in its place, and sends nothing any more", async () => {
    const world = await aConsultation();
    const { actor } = world.handler;
    const rows = await several(world, ["handling"]);
    const old = await prepared(actor, rows);
    const form = await formOf(actor, old);
    await prepared(actor, rows, { replaces: old });
    expect(await sendLot(actor, form, monday)).toMatchObject({
      refusal: { refused: "stale", reason: "lot-replaced" },
    });
    expect(await db.suggestionReply.count()).toBe(0);
  });
});

describe("who answers in lots", () => {
  it("is the department that leads; to another there is no lot, and to a stranger no suggestion", async () => {
    const world = await aConsultation();
    const { coHandler, stranger, staff, handler } = world;
    const rows = await several(world, ["handling"]);
    const refusal = async (actor: Actor) => {
      const outcome = await prepare(actor, rows);
      return outcome.ok ? undefined : outcome.refusal.refused;
    };
    expect(await refusal(coHandler.actor)).toBe("forbidden");
    expect(await refusal(staff.actor)).toBe("forbidden");
    expect(await refusal(stranger.actor)).toBe("not-found");
    const lot = await prepared(handler.actor, rows);
    const form = await formOf(handler.actor, lot);
    for (const { actor } of [coHandler, stranger, staff]) {
      expect(await getLot(actor, lot)).toBeNull();
      const sent = await sendLot(actor, form, monday);
      expect(sent).toMatchObject({ refusal: { refused: "not-found" } });
    }
    expect(await db.suggestionReply.count()).toBe(0);
  });

  it("is refused where nothing of it can be answered, or its day has passed", async () => {
    const world = await aConsultation();
    const { actor } = world.handler;
    const signed = await several(world, ["signed"]);
    expect(await prepare(actor, signed)).toMatchObject({ refusal: { reason: "lot-none-ready" } });
    const rows = await several(world, ["handling"]);
    expect(await prepare(actor, rows, { promisedOn: onDay(-1) })).toMatchObject({
      refusal: { fields: { promisedOn: ["day-past"] } },
    });
    const lot = await prepared(actor, rows);
    const form = await formOf(actor, lot);
    expect((await sendLot(actor, { ...form, texts: new Map() }, monday)).ok).toBe(false);
    await sendLot(actor, form, later(60));
    expect(await resultsOf(actor, lot)).toEqual([["refused", "day-past"]]);
  });

  it("sees what may be answered now, and opens only what has a part for them", async () => {
    const world = await aConsultation();
    const rows = await several(world, ["handling", "signed", "rework"]);
    const other = await aPerson("other", "handler", { departmentId: world.other.id });
    const listed = await listAnswerable(world.handler.actor);
    expect(listed.rows.map(({ ref }) => ref).sort()).toEqual([rows[0]?.ref, rows[2]?.ref].sort());
    expect((await listAnswerable(other.actor)).rows).toEqual([]);
    const refs = rows.map(({ ref }) => ref);
    expect(await listPickedForLot(other.actor, refs)).toEqual([]);
    const co = await listPickedForLot(world.coHandler.actor, refs);
    expect(co.map(({ obstacle }) => obstacle)).toEqual(Array(3).fill("lot-not-lead"));
  });
});
