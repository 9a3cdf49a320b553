import "server-only";
import { termFor } from "@/lib/catalogue/records";
import type { Tx } from "@/lib/core/db";
import type { DeadlineUnit } from "@/lib/core/deadline";
import {
  cancelDeadline,
  meetDeadline,
  openDeadline,
  pauseDeadline,
  resumeDeadline,
} from "@/lib/core/deadline-records";

export type ClockKind =
  | "triage"
  | "first-response"
  | "closing"
  | "return"
  | "question"
  | "consultation"
  | "answer";
const ofDepartment = ["first-response", "closing"] as const;
type Clocked = { id: string; divisionCode: string; departmentId?: string | null };
type Termed = Clocked & { categoryCode: string | null; urgency: string };

const of = (complaint: Clocked, kind: ClockKind) => ({
  subject: "complaint",
  subjectId: complaint.id,
  kind,
});

/**
 * The complaint's row carries the next promise that runs, so that queues are read in its order
 * without looking at other rows.
 */
async function keepDue(tx: Tx, complaint: Clocked): Promise<void> {
  const running = { metAt: null, cancelledAt: null, pausedAt: null };
  const next = await tx.deadline.findFirst({
    where: { subject: "complaint", subjectId: complaint.id, ...running },
    select: { dueAt: true, startedAt: true },
    orderBy: { dueAt: "asc" },
  });
  await tx.complaint.updateMany({
    where: { id: complaint.id },
    data: { dueAt: next?.dueAt ?? null, dueFrom: next?.startedAt ?? null },
  });
}

type Change = (tx: Tx, complaint: Clocked, kind: ClockKind, at: Date) => Promise<void>;

const kept =
  (change: (tx: Tx, clock: ReturnType<typeof of>, at: Date) => Promise<void>): Change =>
  async (tx, complaint, kind, at) => {
    await change(tx, of(complaint, kind), at);
    await keepDue(tx, complaint);
  };

async function start(
  tx: Tx,
  complaint: Clocked,
  kind: ClockKind,
  at: Date,
  term: { amount: number; unit: DeadlineUnit },
): Promise<Date> {
  const { divisionCode, departmentId = null } = complaint;
  const opening = { ...of(complaint, kind), divisionCode, departmentId, startedAt: at, ...term };
  const due = await openDeadline(tx, opening);
  await keepDue(tx, complaint);
  return due;
}

/** The promises of time that run on a complaint. */
export const clocks = {
  start,
  keepDue,
  /** The closing date by the terms in force for its category and urgency. */
  promise: async (tx: Tx, complaint: Termed, kind: "first-response" | "closing", at: Date) =>
    start(tx, complaint, kind, at, await termFor(tx, kind, complaint, at)),
  /** A date was moved by something else: the complaint's own follows. */
  keep: keepDue,
  meet: kept(meetDeadline),
  cancel: kept(cancelDeadline),
  /** The department's clocks stand still while somebody else has the word. */
  stand: async (tx: Tx, complaint: Clocked, at: Date) => {
    for (const kind of ofDepartment) await pauseDeadline(tx, of(complaint, kind), at);
    await keepDue(tx, complaint);
  },
  goOn: async (tx: Tx, complaint: Clocked, at: Date) => {
    for (const kind of ofDepartment) await resumeDeadline(tx, of(complaint, kind), at);
    await keepDue(tx, complaint);
  },
  /** Dates that are the department's from the moment the complaint is sent to it. */
  hand: (tx: Tx, complaint: Clocked, departmentId: string) =>
    tx.deadline.updateMany({
      where: {
        subject: "complaint",
        subjectId: complaint.id,
        kind: { in: [...ofDepartment] },
        metAt: null,
        cancelledAt: null,
      },
      data: { departmentId },
    }),
  /** Nothing runs on any more. */
  cancelAll: async (tx: Tx, complaint: Clocked, at: Date) => {
    await tx.deadline.updateMany({
      where: { subject: "complaint", subjectId: complaint.id, metAt: null, cancelledAt: null },
      data: { cancelledAt: at },
    });
    await keepDue(tx, complaint);
  },
} as const;
