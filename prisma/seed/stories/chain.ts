import "server-only";
import { addDays, type Day } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { confirmProblem } from "@/lib/problem/commands/triage-problem";
import { type Stage, shift } from "../stage";
import {
  answer,
  assign,
  decide,
  type Handling,
  type Reply,
  rate,
  sign,
  type Voice,
} from "./answering";
import { endRating, letLapse, say } from "./closing";
import {
  bringToTable,
  callMeeting,
  holdMeeting,
  type Meeting,
  type Point,
  type Raised,
  signMinutes,
  takeSeats,
  writeMinutes,
} from "./deliberating";
import { type Filed, isTold, report, takeOn, type Words } from "./filing";
import { problemOf } from "./problems";

/** Working days from the first report on which a chain comes so far. */
export const pace = { matter: 1, call: 2, meet: 6, minutes: 7, sign: 8, decide: 10, answer: 11 };

export type Opening = {
  readonly words: readonly Words[];
  readonly title: string;
  readonly by: string;
  /** Who answers the three questions, where it is not the head. */
  readonly approver?: string;
  readonly reason: string;
  readonly answers: readonly [string, string, string];
  readonly meeting: Omit<Meeting, "problem" | "day" | "from" | "to" | "convenor" | "recorder"> & {
    readonly liaison: string;
    readonly hours: readonly [from: string, to: string];
  };
  readonly seats: readonly (readonly [who: string, label: string])[];
};

export type Opened = {
  readonly filed: readonly Filed[];
  readonly problem: string;
};

/** Reports of one morning, taken on and seen to be one problem. */
export async function gather(
  stage: Stage,
  first: Day,
  of: Pick<Opening, "words" | "title">,
): Promise<Opened> {
  const scene = stage.at(first, "09:00");
  const filed = await report(scene, of.words);
  await takeOn(scene.later(80), filed);
  const problem = await problemOf(filed[0]);
  await stage.at(first, "14:20").do("031", confirmProblem, { ref: problem, title: of.title });
  return { filed, problem };
}

export type Called = Opened & { readonly ref: string; readonly meeting: Meeting };

/** From the reports to a consultation with notice given and seats taken. */
export async function callTogether(
  stage: Stage,
  first: Day,
  opening: Opening,
  day: Day = shift(first, pace.meet),
): Promise<Called> {
  const opened = await gather(stage, first, opening);
  const { by, reason, answers, seats, approver = opening.meeting.head } = opening;
  const { liaison, hours, ...rest } = opening.meeting;
  const matter = { problem: opened.problem, by, head: approver, reason, answers };
  await bringToTable(stage.at(shift(first, pace.matter), "10:00"), matter);
  const meeting: Meeting = {
    ...rest,
    problem: opened.problem,
    day,
    from: hours[0],
    to: hours[1],
    convenor: liaison,
    recorder: liaison,
  };
  const ref = await callMeeting(stage.at(shift(first, pace.call), "09:30"), meeting);
  await takeSeats(stage.at(shift(first, pace.call), "17:30"), ref, seats);
  return { ...opened, ref, meeting };
}

export type Talk = {
  readonly points: readonly Point[];
  readonly walkIns?: readonly string[];
  readonly minutes: string;
  readonly summary: string;
  readonly raised: readonly Raised[];
};

/** The day itself and the minutes, up to both signatures. Gives the suggestions' references. */
export async function talk(stage: Stage, first: Day, called: Called, said: Talk) {
  const { ref, meeting } = called;
  const { points, walkIns, minutes: body, summary, raised } = said;
  await holdMeeting(stage, { ref, meeting, walkIns, points });
  const written = { ref, meeting, body, summary, raised };
  const refs = await writeMinutes(stage.at(shift(first, pace.minutes), "10:00"), written);
  await signMinutes(stage.at(shift(first, pace.sign), "09:00"), { ref, meeting });
  return refs;
}

export type Outcome = Omit<Handling, "ref"> & {
  readonly decision: Parameters<typeof decide>[2];
  readonly reply?: Reply;
  /** The day of a promise, from today. */
  readonly promisedIn?: number;
  /** Where a side says nothing, the time for rating runs out. */
  readonly voices: readonly Voice[];
};

/** What became of the suggestions, each by its department, and what people said of it. */
export async function settleAll(
  stage: Stage,
  first: Day,
  refs: readonly string[],
  outcomes: readonly Outcome[],
): Promise<void> {
  await stage.together(outcomes, (outcome, n) => handle(stage, first, refs[n] ?? "", outcome, n));
  const evening = stage.at(addDays(shift(first, pace.answer), 6), "18:40");
  await stage.together(outcomes, async ({ voices }, n) => {
    const ref = refs[n] ?? "";
    await rate(evening.later(n * 3), ref, voices);
    const { status } = await db.suggestion.findUniqueOrThrow({ where: { ref } });
    if (status === "answered") await endRating(stage, ref);
  });
}

async function handle(stage: Stage, first: Day, ref: string, outcome: Outcome, n: number) {
  const handling = { ...outcome, ref };
  await assign(stage.at(shift(first, pace.sign), "14:00").later(n * 4), handling);
  await sign(stage.at(shift(first, pace.sign + 1), "09:00").later(n * 4), handling);
  const { reply, promisedIn, decision } = outcome;
  const replied = stage.at(shift(first, pace.answer), "10:00").later(n * 4);
  // A “no” is an answer too; reporters hear first of what will be done.
  const decided = stage.at(shift(first, pace.decide), "10:00").later(n * 4);
  await decide(reply ? decided : replied.later(180), handling, decision);
  if (!reply) return;
  const promisedOn = promisedIn === undefined ? undefined : stage.workday(promisedIn);
  await answer(replied, handling, { ...reply, promisedOn });
}

/** The last reporter says nothing, the others say that it is solved. */
export async function closeReports(
  stage: Stage,
  first: Day,
  filed: readonly Filed[],
  thanks: string,
) {
  const evening = stage.at(addDays(shift(first, pace.answer), 5), "20:10");
  await say(evening, filed.slice(0, -1), ["yes", "satisfied", thanks]);
  await letLapse(stage, filed.slice(-1));
}

export type Whole = {
  readonly opening: Opening;
  readonly said: Talk;
  readonly outcomes: readonly Outcome[];
};

/** A chain from the reports to the ratings, answered so many days from today; null where told. */
export async function tellWhole(
  stage: Stage,
  answeredOn: number,
  { opening, said, outcomes }: Whole,
  thanks: string,
): Promise<string[] | null> {
  const [first] = opening.words;
  if (!first || (await isTold(first))) return null;
  const day = shift(stage.workday(answeredOn), -pace.answer);
  const called = await callTogether(stage, day, opening);
  const refs = await talk(stage, day, called, said);
  await settleAll(stage, day, refs, outcomes);
  await closeReports(stage, day, called.filed, thanks);
  return refs;
}
