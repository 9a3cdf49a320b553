import "server-only";
import type { Counts, InsightFilter } from "../model";
import type { Measures } from "../model/board";
import { suggestionCell } from "../rules/tally-cells";
import { countPublishedMeasures } from "./board";
import { readPublishedTallies } from "./tally";

/**
 * The counts behind every figure, for records of the scope whose first moment lies in the period
 * (Asia/Shanghai), from the roll-ups: at most a minute behind. Public: it counts and shows no record.
 */
export async function countPublishedRecords(filter: InsightFilter, now: Date): Promise<Counts> {
  const { scope } = filter;
  const groupBy = scope.length > 9 ? ("none" as const) : ("street" as const);
  const [stands, whole] = await Promise.all([
    readPublishedTallies({ ...filter, families: ["stands"], groupBy, over: "month" }),
    countPublishedMeasures(filter, now),
  ]);
  const of = numbersOf(whole.get("") ?? {});
  return {
    suggestions: stands.map((row) => suggestionCell(row, row.key || scope.slice(0, 9))),
    complaints: of("received"),
    responses: { due: of("due"), kept: of("kept") },
    answers: { valid: of("valid"), solved: of("solved"), content: of("content") },
    problems: { confirmed: of("problems"), solved: of("problems-solved") },
    consultations: {
      held: of("held"),
      members: of("member-attendances"),
      residents: of("resident-attendances"),
    },
    lookBacks: {
      concluded: of("looked-back"),
      due: of("promises-due"),
      kept: of("promises-kept"),
    },
  };
}

const numbersOf = (measures: Measures) => (name: keyof Measures) => measures[name] ?? 0;
