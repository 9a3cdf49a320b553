import "server-only";
import { canKeepRoutes } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { idOfName } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type Resolution, resolution } from "../model";
import {
  type AnswerClassEnd,
  type AnswerClassForm,
  answerClassEvents,
} from "../model/answer-class";

type Kept = Promise<Outcome<{ code: string }>>;

/** What the trail knows a class by, whatever row keeps it. */
const trailOf = (scope: string, code: string) => ({
  id: idOfName("answer-class", `${scope}/${code}`),
  divisionCode: scope,
});

/**
 * Names a class over the edition that was read. A class that answers were given in keeps what it
 * stands for: another letter would change what was answered (domain.md §5, 字典可改).
 */
export function keepAnswerClass(actor: Actor, input: AnswerClassForm, now: Date): Kept {
  return write(actor, now, async (tx) => {
    const { scope, code, name, nameEn, means } = input;
    const verdict = canKeepRoutes(actor, scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (await meansOtherwise(tx, scope, code, means)) {
      return refuse("invalid", undefined, { means: ["class-used"] });
    }
    const kept = { name, nameEn, means, keptById: actor.id ?? "", keptAt: now, retiredAt: null };
    if (!(await replaced(tx, input, kept))) return refuse("stale");
    const version = input.version + 1;
    const event = answerClassEvents.kept(trailOf(scope, code), {
      ...{ code, version, means, name, nameEn },
    });
    return { value: { code }, grant: verdict.grant, events: [event] };
  });
}

type Row = { name: string; nameEn: string; means: Resolution; keptById: string; keptAt: Date } & {
  retiredAt: null;
};

/** Compare and set; false where another edition stands by now. */
async function replaced(tx: Tx, { scope, code, version }: AnswerClassForm, kept: Row) {
  const of = { divisionCode: scope, code };
  const { count } =
    version === 0
      ? await tx.answerClass.createMany({ data: [{ ...of, ...kept }], skipDuplicates: true })
      : await tx.answerClass.updateMany({
          where: { ...of, version },
          data: { ...kept, version: version + 1 },
        });
  return count === 1;
}

/** Answers, drafts among them, were given in it and it stands for another letter. */
async function meansOtherwise(tx: Tx, scope: string, code: string, means: Resolution) {
  const row = await tx.answerClass.findUnique({
    where: { divisionCode_code: { divisionCode: scope, code } },
    select: { means: true },
  });
  if (!row || row.means === means) return false;
  const used = await tx.suggestionReply.findFirst({
    where: { classCode: code, suggestion: { divisionCode: { startsWith: scope } } },
    select: { id: true },
  });
  return used !== null;
}

/** Offered no longer; answers given in it keep its name. */
export function endAnswerClass(actor: Actor, input: AnswerClassEnd, now: Date): Kept {
  return write(actor, now, async (tx) => {
    const { scope, code, version } = input;
    const verdict = canKeepRoutes(actor, scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const where = { divisionCode: scope, code, version, retiredAt: null };
    const row = await tx.answerClass.findFirst({ where, select: { means: true } });
    const { count } = await tx.answerClass.updateMany({
      where,
      data: { retiredAt: now, version: version + 1 },
    });
    if (!row || count !== 1) return refuse("stale");
    const event = { code, version: version + 1, means: resolution.parse(row.means) };
    const ended = answerClassEvents.ended(trailOf(scope, code), event);
    return { value: { code }, grant: verdict.grant, events: [ended] };
  });
}
