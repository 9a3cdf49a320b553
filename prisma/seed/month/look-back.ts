import "server-only";
import { system } from "@/lib/core/actor";
import { addDays } from "@/lib/core/day";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { type LookBackVerdict, lookBackEvents } from "@/lib/look-back/model";
import { outcomeOf } from "@/lib/look-back/rules/promise-state";
import { type Resolution, suggestionEvents } from "@/lib/suggestion/model";
import type { LookBackPlan } from "@/lib/suggestion/rules/look-back-due";
import { demoPersonId } from "../people";
import { chance } from "../pick";
import { type Books, person } from "./books";
import type { MadeMeeting } from "./meeting";
import { at, workday } from "./times";

type Told = {
  readonly of: { readonly id: string; readonly divisionCode: string };
  readonly meeting: MadeMeeting;
  readonly departmentId: string;
};
type Answered = {
  readonly replyId: string;
  readonly round: number;
  readonly at: Date;
  readonly resolution: Resolution;
  readonly plan: LookBackPlan;
};
type Round = { readonly round: number; readonly dueOn: string; readonly plannedAt: Date };

const platform = system("import-history");
const staff = person(demoPersonId("051"));
const graceDays = 30;

const words: Readonly<Record<"fulfilled" | "partial" | "changed", string>> = {
  fulfilled: "到现场看过，问了住户，答应的事已经做到。（示例）",
  partial: "做了一部分，还有几处没有完成，商定新的时间再看。（示例）",
  changed: "政策有了变化，原来的做法不再适用，已向居民说明。（示例）",
};

/** Most promises were kept, some only the second time, a few were overtaken by a change of policy. */
function verdictOf(replyId: string, cause: string, round: number): keyof typeof words {
  if (cause !== "promise" || round > 1) return "fulfilled";
  const lot = chance(`verdict ${replyId}`);
  return lot < 0.12 ? "changed" : lot < 0.3 ? "partial" : "fulfilled";
}

/** One round of looking back: planned, assigned to a member who was there, and concluded. */
function goRound(books: Books, { of, meeting }: Told, answered: Answered, round: Round) {
  const { dueOn, plannedAt, round: number } = round;
  const { cause } = answered.plan;
  const row = { id: newId(), divisionCode: of.divisionCode };
  const ref = newRef("L", of.divisionCode);
  const observer = meeting.memberIds.at(-1) ?? meeting.people.head;
  const verdict: LookBackVerdict = verdictOf(answered.replyId, cause, number);
  const [assignedAt, beganAt] = [at(dueOn, "09:20"), at(workday(dueOn, 3), "14:00")];
  const concludedAt = at(workday(dueOn, 3), "16:40");
  const newDueOn = verdict === "partial" ? workday(addDays(dueOn, graceDays), 0) : null;
  const finding = books.say(words[verdict]);
  const method = "visit" as const;
  const residentsConfirmed = 2 + Math.floor(chance(`residents ${row.id}`) * 6);
  books.rows.lookBack.push({
    ...{ ...row, ref, suggestionId: of.id, replyId: answered.replyId, round: number, cause, dueOn },
    ...{ status: "concluded", assigneeId: observer, assignedAt, verdict, findingId: finding.id },
    ...{
      method,
      residentsConfirmed,
      newDueOn,
      createdAt: plannedAt,
      fellDueAt: at(dueOn, "00:20"),
    },
    ...{ beganAt, concludedAt },
  });
  const planned = { ref, suggestionId: of.id, round: number, dueOn, cause };
  books.tell(plannedAt, platform, lookBackEvents.planned(row, planned));
  books.tell(at(dueOn, "00:20"), platform, lookBackEvents["fell-due"](row, { dueOn }));
  books.tell(assignedAt, staff, lookBackEvents.assigned(row, { assigneeId: observer }));
  books.tell(beganAt, person(observer), lookBackEvents.begun(row, {}));
  const found = { suggestionId: of.id, verdict, method, finding, evidence: 0, newDueOn };
  books.tell(
    concludedAt,
    person(observer),
    lookBackEvents.concluded(row, { ...found, residentsConfirmed }),
  );
  return { lookBackId: row.id, verdict, newDueOn, concludedAt, observer };
}

/** What was promised with a day, in the book of promises with its end. */
function enterPromise(
  books: Books,
  { of, departmentId }: Told,
  { replyId, round, plan, at: publishedAt }: Answered,
  end: { verdict: LookBackVerdict; concludedAt: Date; moved: string | null },
): void {
  if (plan.cause !== "promise") return;
  books.rows.promiseEntry.push({
    ...{ replyId, suggestionId: of.id, departmentId, divisionCode: of.divisionCode, round },
    ...{ promisedOn: plan.dueOn, dueOn: end.moved ?? plan.dueOn, partials: end.moved ? 1 : 0 },
    ...{ outcome: outcomeOf(end.verdict), publishedAt, endedAt: end.concludedAt },
  });
}

/** Looked back at until it ends, and what that makes of the suggestion. */
export function lookBack(
  books: Books,
  told: Told,
  answered: Answered,
  plannedAt: Date,
): { readonly resolution: Resolution; readonly closedAt: Date } {
  const { of } = told;
  const first = goRound(books, told, answered, {
    ...{ round: 1, dueOn: answered.plan.dueOn, plannedAt },
  });
  let last = first;
  if (first.newDueOn) {
    const { lookBackId, newDueOn, concludedAt } = first;
    const partial = suggestionEvents["found-partial"](of, { lookBackId, newDueOn });
    books.tell(concludedAt, person(first.observer), partial);
    last = goRound(books, told, answered, { round: 2, dueOn: newDueOn, plannedAt: concludedAt });
  }
  const { lookBackId, concludedAt, observer, verdict } = last;
  enterPromise(books, told, answered, { ...last, moved: first.newDueOn });
  if (verdict === "changed") {
    const basis = books.say("按新的文件执行，原做法停止。（示例）");
    const changed = { lookBackId, resolution: "C" as const, basis };
    books.tell(concludedAt, person(observer), suggestionEvents["policy-changed"](of, changed));
    return { resolution: "C", closedAt: concludedAt };
  }
  books.tell(concludedAt, person(observer), suggestionEvents.fulfilled(of, { lookBackId }));
  return { resolution: "A", closedAt: concludedAt };
}
