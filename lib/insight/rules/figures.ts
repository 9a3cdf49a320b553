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
  const fulfilled = counts.lookBacks.filter((each) => each.verdict === "fulfilled");
  const promised = counts.lookBacks.filter((each) => each.verdict !== "changed");
  return [
    plain("complaints", sum(counts.complaints)),
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
    plain("looked-back", sum(counts.lookBacks)),
    share("promises-kept", sum(fulfilled), sum(promised)),
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

/** Suggestions by street and adoption; streets with fewer than ten are merged and not ranked. */
export function streetsOf(
  cells: readonly SuggestionCell[],
  smallest = 10,
): { ranked: StreetRow[]; merged: StreetRow[] } {
  const rows = [...Map.groupBy(cells, (cell) => cell.street)].map(([street, own]) => ({
    street,
    raised: sum(own),
    by: Object.fromEntries(
      [...Map.groupBy(own, (cell) => cell.adoption)].map(([k, v]) => [k, sum(v)]),
    ),
  }));
  const adoptedShare = (row: StreetRow) =>
    ((row.by.adopted ?? 0) + (row.by["partly-adopted"] ?? 0)) / row.raised;
  const ranked = rows
    .filter((row) => row.raised >= smallest)
    .sort((a, b) => adoptedShare(b) - adoptedShare(a));
  return { ranked, merged: rows.filter((row) => row.raised < smallest) };
}

/** Two axes in one table: adoption in rows, resolution in columns; unanswered is its own column. */
export function matrixOf(
  cells: readonly SuggestionCell[],
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

/** Raised and adopted by the month in which they were raised, oldest first. */
export function trendOf(cells: readonly SuggestionCell[]): MonthPoint[] {
  return [...Map.groupBy(cells, (cell) => cell.month)]
    .map(([month, own]) => ({ month, raised: sum(own), adopted: sum(own.filter(isAdopted)) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
