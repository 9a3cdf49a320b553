import { type Day, dayOf } from "@/lib/core/day";
import type { PlanProgress } from "../model/plan";
import type { StandMove, StandRow, StandStatus } from "../model/stand";
import { sumOf } from "./plan-progress";

export type BoardLine = {
  readonly street: string;
  /** Without management when the campaign started. */
  readonly start: number;
  readonly by: Readonly<Record<StandStatus, number>>;
  /** Compounds with an agreed plan, and the tasks of these plans. */
  readonly planned: number;
  readonly tasks: PlanProgress;
};

type Stood = Pick<StandRow, "status" | "tasks">;

function lineOf(street: string, rows: readonly Stood[]): BoardLine {
  const of = (status: StandStatus) => rows.filter((row) => row.status === status).length;
  const plans = rows.flatMap((row) => row.tasks ?? []);
  return {
    street,
    planned: plans.length,
    tasks: sumOf(plans),
    start: rows.length,
    by: {
      unmanaged: of("unmanaged"),
      "community-run": of("community-run"),
      "firm-chosen": of("firm-chosen"),
      "taken-over": of("taken-over"),
    },
  };
}

/** From the start to zero, street by street in their order, and all of them as one line. */
export function boardOf(rows: readonly (Stood & Pick<StandRow, "street">)[]): {
  readonly lines: readonly BoardLine[];
  readonly all: BoardLine;
} {
  const streets = Map.groupBy(rows, (row) => row.street);
  return {
    lines: [...streets].map(([street, own]) => lineOf(street, own)),
    all: lineOf("", rows),
  };
}

export type LeftPoint = { readonly day: Day; readonly left: number };

/** How many were still without management at the end of the first day and of each day of a change. */
export function leftOver(
  start: { readonly day: Day; readonly count: number },
  moves: readonly StandMove[],
): LeftPoint[] {
  const changes = new Map<Day, number>([[start.day, 0]]);
  for (const { at, from, to } of moves) {
    const change = (to === "unmanaged" ? 1 : 0) - (from === "unmanaged" ? 1 : 0);
    const day = dayOf(at);
    changes.set(day, (changes.get(day) ?? 0) + change);
  }
  let left = start.count;
  return [...changes.keys()].sort().map((day) => {
    left += changes.get(day) ?? 0;
    return { day, left };
  });
}
