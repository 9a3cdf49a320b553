import "server-only";
import { dayOf } from "@/lib/core/day";
import type { ComplaintCell, Counts, InsightFilter, SuggestionCell } from "../model";
import type { TallyFamily, TallyRow } from "../model/tally";
import { answersOf, contactsOf } from "../rules/tally-rates";
import { readPublishedTallies } from "./tally";

/**
 * The counts behind every figure, for records of the scope whose first moment lies in the period
 * (Asia/Shanghai), from the roll-ups: at most a minute behind. Public: it counts and shows no record.
 */
export async function countPublishedRecords(filter: InsightFilter, now: Date): Promise<Counts> {
  const byStreet = filter.scope.length > 9 ? ("none" as const) : ("street" as const);
  const [suggestions, complaints, rows] = await Promise.all([
    readPublishedTallies({ ...filter, families: ["suggestion"], groupBy: byStreet, over: "month" }),
    readPublishedTallies({ ...filter, families: ["complaint"], groupBy: byStreet }),
    readPublishedTallies({ ...filter, families: [...whole] }),
  ]);
  const open = await contactsAhead(filter, now);
  const street = (row: TallyRow) => row.key || filter.scope.slice(0, 9);
  const { due, kept } = contactsOf(rows, open);
  return {
    suggestions: suggestions.map((row) => suggestionCell(row, street(row))),
    complaints: complaints.map(
      (row): ComplaintCell => ({ street: street(row), status: row.metric, count: row.value }),
    ),
    responses: { due, kept },
    answers: answersOf(rows),
    problems: problemsOf(rows),
    consultations: {
      held: sumOf(rows, "consultation", (metric) => metric === "held"),
      members: sumOf(rows, "attendance", (metric) => metric === "present|member"),
      residents: sumOf(rows, "attendance", (metric) => metric === "present|resident"),
    },
    lookBacks: lookBacksOf(rows),
  };
}

const whole = [
  "contact",
  "answer",
  "problem",
  "consultation",
  "attendance",
  "look-back",
] as const satisfies readonly TallyFamily[];

/** Contacts of the period that are not due yet: of today and later, still open. */
export async function contactsAhead(filter: InsightFilter, now: Date): Promise<TallyRow[]> {
  const today = dayOf(now);
  if (filter.to < today) return [];
  const ahead = filter.from < today ? { ...filter, from: today } : filter;
  return readPublishedTallies({ ...ahead, families: ["contact"] });
}

function sumOf(
  rows: readonly TallyRow[],
  family: TallyFamily,
  counts: (metric: string) => boolean,
): number {
  return rows.reduce(
    (sum, row) => (row.family === family && counts(row.metric) ? sum + row.value : sum),
    0,
  );
}

function suggestionCell(row: TallyRow, street: string): SuggestionCell {
  const [adoption = "pending", resolution = "none"] = row.metric.split("|");
  return {
    street,
    month: row.when,
    adoption,
    resolution: resolution === "none" ? null : resolution,
    count: row.value,
  };
}

/** “Solved” counts resolved and verified, less relapsed (workflows.md). */
function problemsOf(rows: readonly TallyRow[]): Counts["problems"] {
  const isSolved = (status: string) => status === "resolved" || status === "verified";
  return {
    confirmed: sumOf(rows, "problem", () => true),
    solved: sumOf(rows, "problem", isSolved),
  };
}

/** Concluded look-backs by what they found. */
function lookBacksOf(rows: readonly TallyRow[]): Counts["lookBacks"] {
  const found = rows.filter((row) => row.family === "look-back");
  const byVerdict = Map.groupBy(found, (row) => row.metric.split("|")[0] ?? "");
  return [...byVerdict].map(([verdict, own]) => ({
    verdict,
    count: own.reduce((sum, row) => sum + row.value, 0),
  }));
}
