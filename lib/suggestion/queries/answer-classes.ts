import "server-only";
import { canKeepRoutes } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { resolution } from "../model";
import type { AnswerClass } from "../model/answer-class";
import { canHandleSuggestion, type SuggestionPlace } from "../policy";
import { classesOf } from "../records/answer-classes";

/** The choices of whoever writes the answer; empty where the district keeps to A–D. */
export async function listAnswerChoices(
  actor: Actor,
  at: SuggestionPlace,
): Promise<readonly AnswerClass[]> {
  return canHandleSuggestion(actor, at).allowed ? classesOf(db, at.divisionCode) : [];
}

export type AnswerClassRow = AnswerClass & {
  readonly version: number;
  readonly retired: boolean;
  /** Answers that were given in it and published. */
  readonly answers: number;
};

/** The dictionary of one district, what is offered first; nothing for who does not keep its rules. */
export async function listAnswerClasses(actor: Actor, scope: string): Promise<AnswerClassRow[]> {
  if (!canKeepRoutes(actor, scope).allowed) return [];
  const [rows, used] = await Promise.all([
    db.answerClass.findMany({
      where: { divisionCode: scope },
      orderBy: [{ means: "asc" }, { code: "asc" }],
      take: 100,
    }),
    db.suggestionReply.groupBy({
      by: ["classCode"],
      where: {
        classCode: { not: null },
        publishedAt: { not: null },
        suggestion: { divisionCode: { startsWith: scope } },
      },
      _count: true,
    }),
  ]);
  const told = rows.map(({ code, name, nameEn, means, version, retiredAt }) => ({
    ...{ code, name, nameEn, version },
    means: resolution.parse(means),
    retired: retiredAt !== null,
    answers: used.find((each) => each.classCode === code)?._count ?? 0,
  }));
  return told.sort((a, b) => Number(a.retired) - Number(b.retired));
}

/** What a district calls the classes that some answers carry, those no longer offered too. */
export async function namesOfClasses(
  divisionCode: string,
  codes: readonly (string | null)[],
): Promise<ReadonlyMap<string, { zh: string; en: string }>> {
  const wanted = codes.filter((code) => code !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db.answerClass.findMany({
    where: { divisionCode: divisionCode.slice(0, 6), code: { in: wanted } },
    select: { code: true, name: true, nameEn: true },
  });
  return new Map(rows.map(({ code, name, nameEn }) => [code, { zh: name, en: nameEn }]));
}
