import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { getPlaceNames } from "@/lib/place/queries";
import { type DateAnswer, type DateCounts, dateAnswer, isUndated } from "../model/date-poll";
import { canAnswerDates, canOrganise, canSeeConsultation } from "../policy";
import { loadConsultation } from "../records";
import { noticeRule } from "../records/notice";
import { countsOf } from "../rules/best-date";

export type PollOption = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly counts: DateCounts;
  readonly mine: DateAnswer | null;
  readonly chosen: boolean;
  /** Today it would leave less notice than the rule asks for. */
  readonly short: boolean;
};
export type DatePollView = {
  readonly ref: string;
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly mayAnswer: boolean;
  readonly mayOrganise: boolean;
  /** The date may still be asked about. */
  readonly undated: boolean;
  readonly poll: {
    readonly open: boolean;
    readonly closesAt: Date;
    readonly people: number;
    readonly options: readonly PollOption[];
  } | null;
};

/** The latest poll of a consultation, for those who are asked and those who ask; null to others. */
export async function getDatePoll(
  actor: Actor,
  ref: string,
  now: Date,
): Promise<DatePollView | null> {
  const it = await loadConsultation(db, ref);
  if (!it) return null;
  const invitations = await db.attendance.findMany({
    where: { consultationId: it.id, status: { in: ["invited", "joined", "leave-asked"] } },
    select: { personId: true, departmentId: true },
    take: 500,
  });
  const mayAnswer = canAnswerDates(actor, it, invitations).allowed;
  const mayOrganise = canSeeConsultation(actor, it).allowed && canOrganise(actor, it).allowed;
  if (!mayAnswer && !mayOrganise) return null;
  const [poll, names, notice] = await Promise.all([
    latestPoll(it.id),
    getPlaceNames({ venues: [it.venueId] }),
    noticeRule(db, it.form, it.divisionCode, now),
  ]);
  return {
    ref: it.ref,
    title: it.title,
    venue: names.venue(it.venueId) ?? "",
    startsAt: it.startsAt,
    mayAnswer,
    mayOrganise,
    undated: isUndated(it.status),
    poll: poll && viewOf(poll, actor, { now, notice }),
  };
}

function latestPoll(consultationId: string) {
  return db.datePoll.findFirst({
    where: { consultationId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      status: true,
      closesAt: true,
      chosenId: true,
      options: {
        orderBy: { position: "asc" },
        take: 8,
        select: {
          id: true,
          startsAt: true,
          endsAt: true,
          answers: { select: { personId: true, answer: true }, take: 500 },
        },
      },
    },
  });
}
type Latest = NonNullable<Awaited<ReturnType<typeof latestPoll>>>;

type Rule = Awaited<ReturnType<typeof noticeRule>>;

function viewOf(
  { status, closesAt, chosenId, options }: Latest,
  actor: Actor,
  { now, notice }: { readonly now: Date; readonly notice: Rule },
) {
  const people = new Set(options.flatMap((each) => each.answers.map((one) => one.personId)));
  return {
    open: status === "open" && closesAt > now,
    closesAt,
    people: people.size,
    options: options.map(({ answers, ...option }) => {
      const own = answers.find((each) => each.personId === actor.id);
      return {
        ...option,
        counts: countsOf(answers.map((each) => dateAnswer.parse(each.answer))),
        mine: own ? dateAnswer.parse(own.answer) : null,
        chosen: option.id === chosenId,
        short: !notice(option.startsAt).enough,
      };
    }),
  };
}

export type AskedDates = {
  readonly ref: string;
  readonly title: string;
  readonly closesAt: Date;
  readonly answered: boolean;
};

/** Open polls in which the actor is asked, by name or for their department, the first to close first. */
export async function listDatesAsked(actor: Actor, now: Date): Promise<readonly AskedDates[]> {
  if (actor.kind !== "person") return [];
  const departments = actor.grants.flatMap((each) =>
    (each.role === "handler" || each.role === "department-lead") && each.departmentId
      ? [each.departmentId]
      : [],
  );
  const rows = await db.datePoll.findMany({
    where: {
      status: "open",
      closesAt: { gt: now },
      consultation: {
        attendances: {
          some: {
            status: { in: ["invited", "joined", "leave-asked"] },
            OR: [{ personId: actor.id }, { departmentId: { in: departments } }],
          },
        },
      },
    },
    select: {
      closesAt: true,
      consultation: { select: { ref: true, title: true } },
      options: {
        select: { answers: { where: { personId: actor.id }, select: { id: true }, take: 1 } },
        take: 1,
      },
    },
    orderBy: { closesAt: "asc" },
    take: 20,
  });
  return rows.map(({ closesAt, consultation, options }) => ({
    ...consultation,
    closesAt,
    answered: options.some((each) => each.answers.length > 0),
  }));
}
