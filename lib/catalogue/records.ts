import "server-only";
import type { Tx } from "@/lib/core/db";
import type { DeadlineUnit } from "@/lib/core/deadline";
import type { Term, TermKind } from "./model";
import { chooseTerm, sampleTerm } from "./rules/choose-term";

type Asked = {
  readonly divisionCode: string;
  readonly categoryCode: string | null;
  readonly urgency: string;
};

/** How long a kind of work may take on a complaint, by the terms in force at the moment. */
export async function termFor(tx: Tx, kind: TermKind, asked: Asked, at: Date): Promise<Term> {
  const scopes = ["", ...[2, 4, 6, 9, 12].map((length) => asked.divisionCode.slice(0, length))];
  const rows = await tx.term.findMany({
    where: {
      kind,
      scope: { in: scopes },
      fromAt: { lte: at },
      OR: [{ untilAt: null }, { untilAt: { gt: at } }],
    },
    select: { scope: true, categoryPrefix: true, urgency: true, amount: true, unit: true },
    take: 1000,
  });
  const known = rows.map((row) => ({ ...row, unit: row.unit as DeadlineUnit }));
  const { amount, unit } = chooseTerm(known, asked) ?? sampleTerm(kind, asked.urgency);
  return { amount, unit };
}
