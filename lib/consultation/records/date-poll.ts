import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import { dateAnswer } from "../model/date-poll";
import type { DateOption } from "../rules/best-date";

const pollSelect = {
  id: true,
  status: true,
  closesAt: true,
  consultationId: true,
} as const satisfies Prisma.DatePollSelect;
export type PollRecord = Prisma.DatePollGetPayload<{ select: typeof pollSelect }>;

/** The open poll of a consultation; it has one at a time. */
export function openPollOf(tx: Tx, consultationId: string): Promise<PollRecord | null> {
  return tx.datePoll.findFirst({ where: { consultationId, status: "open" }, select: pollSelect });
}

export type AnsweredOption = DateOption & { readonly endsAt: Date };

/** The options with what was said to them, read under the poll's lock where it is to be counted. */
export async function optionsOf(tx: Tx, pollId: string): Promise<AnsweredOption[]> {
  const rows = await tx.dateOption.findMany({
    where: { pollId },
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      answers: { select: { answer: true }, take: 500 },
    },
    orderBy: { position: "asc" },
    take: 8,
  });
  return rows.map(({ answers, ...row }) => ({
    ...row,
    answers: answers.map((each) => dateAnswer.parse(each.answer)),
  }));
}

/** Takes the poll's row while it is open: answers and the closing come one after the other. */
export async function holdOpen(tx: Tx, pollId: string, now: Date): Promise<boolean> {
  const { count } = await tx.datePoll.updateMany({
    where: { id: pollId, status: "open", closesAt: { gt: now } },
    data: { answeredAt: now },
  });
  return count === 1;
}

/** By compare-and-set: of two who close it at once one is second. */
export async function closePoll(tx: Tx, pollId: string, now: Date): Promise<boolean> {
  const { count } = await tx.datePoll.updateMany({
    where: { id: pollId, status: "open" },
    data: { status: "closed", closedAt: now },
  });
  return count === 1;
}

/** Which date a poll that closed came to. */
export async function keepChoice(tx: Tx, pollId: string, chosenId: string): Promise<void> {
  await tx.datePoll.updateMany({ where: { id: pollId, status: "closed" }, data: { chosenId } });
}

/** Open polls whose hour has come, with the reference of their consultation. */
export async function pollsDue(tx: Tx, now: Date, take: number): Promise<readonly string[]> {
  const rows = await tx.datePoll.findMany({
    where: { status: "open", closesAt: { lte: now } },
    select: { consultation: { select: { ref: true } } },
    orderBy: { closesAt: "asc" },
    take,
  });
  return rows.map((row) => row.consultation.ref);
}
