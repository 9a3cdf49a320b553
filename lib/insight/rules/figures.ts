import type { Day } from "@/lib/core/day";
import type { Counts, Figure, FigureKey, SuggestionCell } from "../model";

const sum = (cells: readonly { count: number }[]) =>
  cells.reduce((total, cell) => total + cell.count, 0);

const plain = (key: FigureKey, value: number): Figure => ({
  key,
  value,
  numerator: null,
  denominator: null,
});

/** A share with its fraction; 0 of 0 is kept as such and shown as a dash. */
function share(key: FigureKey, numerator: number, denominator: number): Figure {
  return { key, value: denominator === 0 ? 0 : numerator / denominator, numerator, denominator };
}

export const isAdopted = (cell: Pick<SuggestionCell, "adoption">) =>
  cell.adoption === "adopted" || cell.adoption === "partly-adopted";

/** Every headline figure (product.md, domain.md §12), computed from counts of records. */
export function figuresOf(counts: Counts): Figure[] {
  const raised = sum(counts.suggestions);
  const decided = counts.suggestions.filter((cell) => cell.adoption !== "pending");
  const adopted = counts.suggestions.filter(isAdopted);
  const whole = counts.suggestions.filter((cell) => cell.adoption === "adopted");
  const answered = counts.suggestions.filter((cell) => cell.resolution !== null);
  return [
    plain("complaints", counts.complaints),
    plain("problems", counts.problems.confirmed),
    plain("problems-solved", counts.problems.solved),
    plain("consultations", counts.consultations.held),
    plain("member-attendances", counts.consultations.members),
    plain("residents-taking-part", counts.consultations.residents),
    plain("suggestions", raised),
    share("adoption-rate", sum(adopted), raised),
    share("adoption-rate-decided", sum(adopted), sum(decided)),
    share("adopted-alone", sum(whole), raised),
    share("answered", sum(answered), raised),
    plain("looked-back", counts.lookBacks.concluded),
    share("promises-kept", counts.lookBacks.kept, counts.lookBacks.due),
    share("response-rate", counts.responses.kept, counts.responses.due),
    share("solved-rate", counts.answers.solved, counts.answers.valid),
    share("satisfaction-rate", counts.answers.content, counts.answers.valid),
  ];
}

export function figureOf(figures: readonly Figure[], key: FigureKey): Figure {
  return figures.find((figure) => figure.key === key) ?? plain(key, 0);
}

export type StreetRow = {
  readonly street: string;
  readonly raised: number;
  readonly by: Readonly<Record<string, number>>;
};

function rowOf(street: string, own: readonly SuggestionCell[]): StreetRow {
  const by = Map.groupBy(own, (cell) => cell.adoption);
  return {
    street,
    raised: sum(own),
    by: Object.fromEntries([...by].map(([adoption, cells]) => [adoption, sum(cells)])),
  };
}

/** Adopted and partly adopted of one street. */
export const adoptedIn = ({ by }: StreetRow) => (by.adopted ?? 0) + (by["partly-adopted"] ?? 0);

/**
 * Suggestions by street and adoption, the best rate first; streets with fewer than ten, or none at
 * all, are merged and not ranked.
 */
export function streetsOf(
  cells: readonly SuggestionCell[],
  streets: readonly string[],
  smallest = 10,
): { ranked: StreetRow[]; merged: StreetRow[] } {
  const byStreet = Map.groupBy(cells, (cell) => cell.street);
  const all = [...new Set([...streets, ...byStreet.keys()])];
  const rows = all.map((street) => rowOf(street, byStreet.get(street) ?? []));
  const ranked = rows
    .filter((row) => row.raised >= smallest)
    .sort((a, b) => adoptedIn(b) / b.raised - adoptedIn(a) / a.raised);
  return { ranked, merged: rows.filter((row) => row.raised < smallest) };
}

/** Several rows as one. */
export function mergedRow(rows: readonly StreetRow[]): StreetRow {
  const by: Record<string, number> = {};
  for (const row of rows) {
    for (const [adoption, count] of Object.entries(row.by))
      by[adoption] = (by[adoption] ?? 0) + count;
  }
  return { street: "", raised: rows.reduce((total, row) => total + row.raised, 0), by };
}

/** Two axes in one table: adoption in rows, resolution in columns; unanswered is its own column. */
export function matrixOf(
  cells: readonly Pick<SuggestionCell, "adoption" | "resolution" | "count">[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const rows = [...Map.groupBy(cells, (cell) => cell.adoption)].map(([adoption, own]) => {
    const columns = [...Map.groupBy(own, (cell) => cell.resolution ?? "none")];
    return [
      adoption,
      Object.fromEntries(columns.map(([resolution, list]) => [resolution, sum(list)])),
    ];
  });
  return Object.fromEntries(rows);
}

export type MonthPoint = {
  readonly month: string;
  readonly raised: number;
  readonly adopted: number;
};

/** Every month of the period up to today, oldest first, with what was raised in it and adopted of it. */
export function trendOf(
  cells: readonly Omit<SuggestionCell, "street">[],
  period: { readonly from: Day; readonly to: Day },
  today: Day,
): MonthPoint[] {
  const byMonth = Map.groupBy(cells, (cell) => cell.month);
  const last = (period.to < today ? period.to : today).slice(0, 7);
  return monthsFrom(period.from.slice(0, 7), last).map((month) => {
    const own = byMonth.get(month) ?? [];
    return { month, raised: sum(own), adopted: sum(own.filter(isAdopted)) };
  });
}

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split("-").map(Number) as [number, number];
  for (let at = first; at <= last && months.length < 120; ) {
    months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    at = `${year}-${String(month).padStart(2, "0")}`;
  }
  return months;
}
