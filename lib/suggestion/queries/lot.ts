import "server-only";
import { z } from "zod";
import { listTemplatesFor } from "@/lib/catalogue/queries/template";
import { type Contact, contact } from "@/lib/complaint/model";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf, type OpenDeadline } from "@/lib/core/deadline-records";
import { longDate } from "@/lib/core/i18n";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { readProse } from "@/lib/core/prose";
import { getDivisionNames } from "@/lib/place/queries";
import { type Resolution, resolution as resolutionShape } from "../model";
import { type LotObstacle, type LotResult, lotMost, lotResult } from "../model/lot";
import { handledDepartments } from "../policy";
import { type AnswerLotRow, type LotCandidate, loadForLot, loadLot } from "../records/lot";
import { fillAnswer, type SlotValues } from "../rules/fill-answer";

/** A suggestion among several that are to be answered together. */
export type PickedForLot = LotCandidate & {
  readonly place: string;
  readonly deadline: { readonly dueAt: Date; readonly startedAt: Date } | null;
  /** Opinions that the lead has not taken yet. */
  readonly waits: number;
};

function replyClock(clocks: readonly OpenDeadline[] | undefined) {
  return clocks?.findLast((each) => each.kind === "reply" && !each.metAt) ?? null;
}

/** With place, deadline and open opinions, in a few statements for all of them. */
export async function pickedFrom(rows: readonly LotCandidate[]): Promise<PickedForLot[]> {
  const ids = rows.map((row) => row.id);
  const [clocks, names] = await Promise.all([
    deadlinesOf("suggestion", ids),
    getDivisionNames(rows.map((row) => row.divisionCode)),
  ]);
  return rows.map((row) => {
    const codes = [12, 9].map((length) => row.divisionCode.slice(0, length));
    const place = codes.map((code) => names.get(code)).find(Boolean) ?? "";
    const others = row.assignments.filter((part) => part.role !== "lead");
    const waits = others.filter((part) => part.status !== "accepted").length;
    return { ...row, place, waits, deadline: replyClock(clocks.get(row.id)) };
  });
}

const cursor = z.tuple([momentText, z.uuid()]);

/** What the actor's departments may answer now, the longest assigned first; as many as fit a lot. */
export async function listAnswerable(actor: Actor, after?: string): Promise<Page<PickedForLot>> {
  const from = readCursor(cursor, after);
  const onward = from && {
    OR: [{ assignedAt: { gt: from[0] } }, { assignedAt: from[0], id: { gt: from[1] } }],
  };
  const found = await db.suggestion.findMany({
    where: {
      leadDepartmentId: { in: [...handledDepartments(actor)] },
      status: { in: ["handling", "rework"] },
      replies: { none: { publishedAt: null } },
      ...onward,
    },
    select: { id: true, assignedAt: true },
    orderBy: [{ assignedAt: "asc" }, { id: "asc" }],
    take: lotMost + 1,
  });
  const page = pageOf(found, lotMost, (last) =>
    cursorOf((last.assignedAt ?? new Date(0)).toISOString(), last.id),
  );
  const ids = page.rows.map((row) => row.id);
  const rows = await pickedFrom(await loadForLot(db, actor, { id: { in: ids } }));
  const due = (row: PickedForLot) => row.deadline?.dueAt.getTime() ?? Number.MAX_SAFE_INTEGER;
  return { ...page, rows: rows.toSorted((a, b) => due(a) - due(b)) };
}

/** The picked ones in the order in which they were picked; what the actor may not open is not there. */
export async function listPickedForLot(
  actor: Actor,
  refs: readonly string[],
): Promise<PickedForLot[]> {
  const rows = await loadForLot(db, actor, { ref: { in: [...refs] } });
  return pickedFrom(rows.toSorted((a, b) => refs.indexOf(a.ref) - refs.indexOf(b.ref)));
}

/** The department's wordings that fit all of the picked ones: of the kind that they share, or any. */
export async function listLotTemplates(actor: Actor, picked: readonly LotCandidate[]) {
  const first = picked.find((each) => each.leads);
  if (!first) return [];
  const kinds = new Set((await kindsOf(picked)).values());
  const [only] = kinds.size === 1 ? kinds : [];
  const { divisionCode, leadDepartmentId: departmentId } = first;
  return listTemplatesFor(actor, { divisionCode, departmentId, categoryCode: only?.code ?? null });
}

type Kind = { readonly code: string; readonly name: string };

/** The kind of the problem that each is about, by its suggestion. */
async function kindsOf(rows: readonly LotCandidate[]): Promise<ReadonlyMap<string, Kind>> {
  const problems = await db.problem.findMany({
    where: { id: { in: rows.flatMap((row) => row.problemId ?? []) } },
    select: { id: true, categoryCode: true },
    take: lotMost,
  });
  const categories = await db.category.findMany({
    where: { code: { in: problems.flatMap((each) => each.categoryCode ?? []) } },
    select: { code: true, name: true },
    take: lotMost,
  });
  const codeOf = new Map(problems.map((each) => [each.id, each.categoryCode]));
  const kindOf = new Map(categories.map((each) => [each.code, each]));
  return new Map(
    rows.flatMap((row) => {
      const kind = kindOf.get(codeOf.get(row.problemId ?? "") ?? "");
      return kind ? [[row.id, kind] as const] : [];
    }),
  );
}

function valuesOf(row: PickedForLot, kind: Kind | undefined): SlotValues {
  const { ref, title, place, deadline, assignedAt } = row;
  return {
    ...{ 编号: ref, 回执号: ref, 标题: title, 地点: place, 小区: place, 类别: kind?.name },
    交办日期: assignedAt ? longDate(assignedAt, "zh") : undefined,
    期限: deadline ? longDate(deadline.dueAt, "zh") : undefined,
  };
}

/** One answer of a lot as it will read, or what became of it. */
export type LotItemView = {
  readonly id: string;
  readonly suggestion: PickedForLot;
  readonly text: string;
  readonly obstacle: LotObstacle | null;
  readonly result: LotResult | null;
  readonly reason: string | null;
};

export type LotView = {
  readonly id: string;
  readonly status: string;
  readonly resolution: Resolution;
  readonly contact: Contact;
  readonly body: string;
  readonly promise: string | null;
  readonly promisedOn: string | null;
  readonly promisePerson: string | null;
  readonly basis: string | null;
  readonly sentAt: Date | null;
  readonly items: readonly LotItemView[];
};

/** A lot of the actor's department with each answer filled in; null to anybody else. */
export async function getLot(actor: Actor, id: string): Promise<LotView | null> {
  const lot = await loadLot(db, actor, id);
  if (!lot) return null;
  const ids = lot.items.map((item) => item.suggestionId);
  const [texts, candidates] = await Promise.all([
    readProse([lot.bodyId, lot.promiseId, lot.basisId]),
    loadForLot(db, actor, { id: { in: ids } }).then(pickedFrom),
  ]);
  const kinds = await kindsOf(candidates);
  return viewOf(lot, texts, candidates, kinds);
}

function viewOf(
  lot: AnswerLotRow,
  texts: ReadonlyMap<string, string>,
  candidates: readonly PickedForLot[],
  kinds: ReadonlyMap<string, Kind>,
): LotView {
  const body = texts.get(lot.bodyId) ?? "";
  const items = lot.items.flatMap(({ id, suggestionId, round, result, reason }) => {
    const suggestion = candidates.find((each) => each.id === suggestionId);
    if (!suggestion) return [];
    // Answered and sent back since: the words were meant for the answer before.
    const obstacle = suggestion.obstacle ?? (suggestion.round === round ? null : "lot-answered");
    const text = fillAnswer(body, valuesOf(suggestion, kinds.get(suggestionId)));
    const became = result ? lotResult.parse(result) : null;
    return [{ id, suggestion, text, obstacle, result: became, reason }];
  });
  return {
    ...{ id: lot.id, status: lot.status, body, items },
    ...{ promisedOn: lot.promisedOn, promisePerson: lot.promisePerson, sentAt: lot.sentAt },
    resolution: resolutionShape.parse(lot.resolution),
    contact: contact.parse(lot.contact),
    promise: texts.get(lot.promiseId ?? "") ?? null,
    basis: texts.get(lot.basisId ?? "") ?? null,
  };
}
