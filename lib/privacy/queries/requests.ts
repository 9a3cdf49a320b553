import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { setting } from "@/lib/core/settings";
import { type KeptItem, keptItems, type RequestKind, requestKind } from "../model";
import { canSeeDataRequests } from "../policy";
import { type Standing, standingOf } from "../rules/standing";

const size = 30;
const cursorShape = z.tuple([moment, z.uuid()]);

export const requestViewKeys = ["open", "answered", "frozen"] as const;
export type RequestView = (typeof requestViewKeys)[number];

const statusesOf: Record<RequestView, string[]> = {
  open: ["asked"],
  answered: ["granted", "refused"],
  frozen: ["frozen"],
};

export type RequestRow = {
  readonly id: string;
  readonly kind: RequestKind;
  readonly status: string;
  readonly askedAt: Date;
  readonly dueAt: Date | null;
  readonly doneAt: Date | null;
  readonly kept: readonly KeptItem[];
  /** Of what waits; null of everything else. */
  readonly standing: Standing | null;
};

const columnOf = (view: RequestView) => (view === "open" ? "dueAt" : "askedAt");

/** One page and one row more. */
function rowsOf(view: RequestView, from: string | undefined) {
  const column = columnOf(view);
  const [order, beyond] = view === "open" ? (["asc", "gt"] as const) : (["desc", "lt"] as const);
  const after = readCursor(cursorShape, from);
  const further = after && {
    OR: [
      { [column]: { [beyond]: new Date(after[0]) } },
      { [column]: new Date(after[0]), id: { [beyond]: after[1] } },
    ],
  };
  return db.dataRequest.findMany({
    where: { status: { in: statusesOf[view] }, ...further },
    select: rowShape,
    orderBy: [{ [column]: order }, { id: order }],
    take: size + 1,
  });
}

const rowShape = {
  id: true,
  kind: true,
  status: true,
  askedAt: true,
  dueAt: true,
  doneAt: true,
  kept: true,
} as const;

/**
 * Requests about data for the protection officer: what waits by its date, the late ones first; the
 * others newest first. Who asked stays with the request. Null for everybody else.
 */
export async function listDataRequests(
  actor: Actor,
  filter: { view: RequestView; after?: string },
  now: Date,
): Promise<Page<RequestRow> | null> {
  if (!canSeeDataRequests(actor).allowed) return null;
  const { view } = filter;
  const [rows, overrides] = await Promise.all([rowsOf(view, filter.after), holidayOverrides()]);
  const page = pageOf(rows, size, (row) =>
    cursorOf((row[columnOf(view)] ?? row.askedAt).getTime(), row.id),
  );
  return {
    ...page,
    rows: page.rows.map((row) => ({
      ...row,
      kind: requestKind.parse(row.kind),
      kept: keptOf(row.kept),
      standing: row.status === "asked" && row.dueAt ? standingOf(row.dueAt, now, overrides) : null,
    })),
  };
}

/** How many wait past their date; null for whoever does not answer them. */
export async function countLateRequests(actor: Actor, now: Date): Promise<number | null> {
  if (!canSeeDataRequests(actor).allowed) return null;
  return db.dataRequest.count({ where: { status: "asked", dueAt: { lt: now } } });
}

/** What is kept of a frozen request. */
export function keptOf(json: unknown): readonly KeptItem[] {
  return keptItems.safeParse(json).data ?? [];
}

/** In how many working days requests are answered. */
export function answerDays(): Promise<number> {
  return setting(db, "privacy.answer-days", "");
}
