import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { getPlaceNames } from "@/lib/place/queries";
import {
  type ConsultationStatus,
  consultationStatus,
  type MatterStatus,
  matterStatus,
} from "../model";
import { visibleTo } from "../records";
import { matterMovesFor, movesFor } from "../rules/moves";
import type { ConsultationAct } from "../workflow";
import { matterScopes } from "./matter-list";

export type ConsultationInHand = {
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** What is this person's to do next; none where they only have an office in it. */
  readonly act: ConsultationAct | null;
};

export type MatterInHand = {
  readonly ref: string;
  /** Where it came from a common problem. */
  readonly problemRef: string | null;
  readonly title: string;
  readonly status: MatterStatus;
  readonly place: string;
};

const running = [
  "planned",
  "researching",
  "noticed",
  "open",
  "in-session",
  "minuting",
  "host-confirmed",
] as const satisfies readonly ConsultationStatus[];

const byTurn = [
  "head-confirm",
  "host-confirm",
  "end",
  "begin",
  "open",
  "give-notice",
] as const satisfies readonly ConsultationAct[];

/** Consultations in which the actor has an office or an act to do, the earliest first. */
export async function listConsultationsInHand(
  actor: Actor,
  now: Date,
): Promise<ConsultationInHand[]> {
  const found = await db.consultation.findMany({
    where: { AND: [visibleTo(actor), { status: { in: [...running] } }] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 200,
  });
  const rows = found.flatMap((row) => {
    const moves = movesFor(actor, row);
    const isToday = dayOf(row.startsAt) <= dayOf(now);
    const act = byTurn.find((each) => moves.includes(each) && (each !== "begin" || isToday));
    const isNamed = [row.convenorId, row.hostId, row.recorderId, row.headId].includes(
      actor.id ?? "",
    );
    return act || isNamed ? [{ ...row, act: act ?? null }] : [];
  });
  const names = await getPlaceNames({ venues: rows.map((row) => row.venueId) });
  return rows.map(({ ref, title, status, startsAt, endsAt, act, venueId }) => ({
    ref,
    title,
    startsAt,
    endsAt,
    act,
    status: consultationStatus.parse(status),
    venue: names.venue(venueId) ?? "",
  }));
}

const undecided = [
  "suggested",
  "screened",
  "shortlisted",
  "publicised",
  "approved",
] as const satisfies readonly MatterStatus[];

/** Matters that wait for the actor to settle or schedule them, the oldest first. */
export async function listMattersInHand(actor: Actor): Promise<MatterInHand[]> {
  const found = await db.matter.findMany({
    where: { AND: [matterScopes(actor), { status: { in: [...undecided] } }] },
    orderBy: [{ suggestedAt: "asc" }, { id: "asc" }],
    take: 200,
  });
  const rows = found.filter((row) => matterMovesFor(actor, row).length > 0);
  const [problems, names] = await Promise.all([
    db.problem.findMany({
      where: { id: { in: rows.flatMap((row) => row.problemId ?? []) } },
      select: { id: true, ref: true },
    }),
    getPlaceNames({ divisions: rows.map((row) => row.divisionCode) }),
  ]);
  return rows.map(({ ref, problemId, title, status, divisionCode }) => ({
    ref,
    title,
    problemRef: problems.find((each) => each.id === problemId)?.ref ?? null,
    place: names.division(divisionCode) ?? "",
    status: matterStatus.parse(status),
  }));
}
