import "server-only";
import type { Tx } from "@/lib/core/db";
import { resolution } from "../model";
import type { AnswerClass } from "../model/answer-class";

export const districtOf = (divisionCode: string) => divisionCode.slice(0, 6);

/** A district has a handful of classes; this is more than any form could show. */
const atMost = 40;

/** What a district calls its answers now, in the order of A–D; empty where it keeps to A–D. */
export async function classesOf(tx: Tx, divisionCode: string): Promise<readonly AnswerClass[]> {
  const rows = await tx.answerClass.findMany({
    where: { divisionCode: districtOf(divisionCode), retiredAt: null },
    orderBy: [{ means: "asc" }, { code: "asc" }],
    take: atMost,
  });
  return rows.map(({ code, name, nameEn, means }) => ({
    ...{ code, name, nameEn },
    means: resolution.parse(means),
  }));
}
