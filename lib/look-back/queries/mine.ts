import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { getDivisionNames } from "@/lib/place/queries";
import type { LookBackStatus, LookBackVerdict } from "../model";

/** What the actor was asked to look at, the earliest day first; what is done, below. */
export async function listMyLookBacks(actor: Actor) {
  if (actor.kind !== "person") return [];
  const rows = await db.lookBack.findMany({
    where: { assigneeId: actor.id },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: 200,
  });
  const [titles, clocks, names] = await Promise.all([
    titlesOf(rows),
    deadlinesOf(
      "look-back",
      rows.map((row) => row.id),
    ),
    getDivisionNames(rows.map((row) => row.divisionCode)),
  ]);
  return rows.map((row) => ({
    ref: row.ref,
    round: row.round,
    status: row.status as LookBackStatus,
    verdict: row.verdict as LookBackVerdict | null,
    dueOn: row.dueOn,
    title: titles.get(row.suggestionId ?? row.problemId ?? "") ?? "",
    place: [row.divisionCode.slice(0, 9), row.divisionCode.slice(0, 12)]
      .map((code) => names.get(code))
      .filter(Boolean)
      .join(" · "),
    deadline: clocks.get(row.id)?.find((each) => !each.metAt) ?? null,
  }));
}

type Matter = { readonly suggestionId: string | null; readonly problemId: string | null };

/** Titles of the suggestions and problems, by id. */
async function titlesOf(rows: readonly Matter[]): Promise<ReadonlyMap<string, string>> {
  const select = { id: true, title: true } as const;
  const found = await Promise.all([
    db.suggestion.findMany({
      where: { id: { in: rows.flatMap((row) => row.suggestionId ?? []) } },
      select,
    }),
    db.problem.findMany({
      where: { id: { in: rows.flatMap((row) => row.problemId ?? []) } },
      select,
    }),
  ]);
  return new Map(found.flat().map(({ id, title }) => [id, title]));
}
