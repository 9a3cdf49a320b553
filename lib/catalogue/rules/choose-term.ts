import type { Term, TermKind, TermRow } from "../model";

type Asked = {
  readonly divisionCode: string;
  readonly categoryCode: string | null;
  readonly urgency: string;
};

/**
 * 示例规则 where a district has entered nothing: dispatch and first response by urgency after
 * domain.md §6 (北京 DB11/T 2021—2022, 潍坊, 济南), closing in five working days, fifteen days where
 * it is difficult.
 */
const samples: Readonly<Record<TermKind, Readonly<Record<string, Term>>>> = {
  dispatch: {
    U1: { amount: 1, unit: "hours" },
    U2: { amount: 2, unit: "hours" },
    U3: { amount: 1, unit: "working" },
    U4: { amount: 1, unit: "working" },
  },
  "first-response": {
    U1: { amount: 2, unit: "hours" },
    U2: { amount: 24, unit: "hours" },
    U3: { amount: 5, unit: "working" },
    U4: { amount: 15, unit: "plain" },
  },
  closing: {
    U1: { amount: 5, unit: "working" },
    U2: { amount: 5, unit: "working" },
    U3: { amount: 5, unit: "working" },
    U4: { amount: 15, unit: "calendar" },
  },
};

const usual: Term = { amount: 5, unit: "working" };

export function sampleTerm(kind: TermKind, urgency: string): Term {
  return samples[kind][urgency] ?? samples[kind].U3 ?? usual;
}

function fits(row: TermRow, asked: Asked): boolean {
  return (
    asked.divisionCode.startsWith(row.scope) &&
    (asked.categoryCode ?? "").startsWith(row.categoryPrefix) &&
    (row.urgency === "" || row.urgency === asked.urgency)
  );
}

/** The narrowest scope wins, then the narrowest category, then a row that names the urgency. */
function narrower(a: TermRow, b: TermRow): number {
  return (
    b.scope.length - a.scope.length ||
    b.categoryPrefix.length - a.categoryPrefix.length ||
    b.urgency.length - a.urgency.length
  );
}

/** The row that holds for a complaint; undefined where none fits and the sample rule holds. */
export function chooseTerm<R extends TermRow>(rows: readonly R[], asked: Asked): R | undefined {
  return rows.filter((row) => fits(row, asked)).sort(narrower)[0];
}
