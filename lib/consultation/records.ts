import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { blindIndex } from "@/lib/core/secret";
import { type ConsultationStatus, type MatterStatus, publicStatuses } from "./model";
import { consultationScopes } from "./policy";

const forMove = {
  id: true,
  ref: true,
  status: true,
  title: true,
  form: true,
  divisionCode: true,
  venueId: true,
  matterId: true,
  problemId: true,
  convenorId: true,
  hostId: true,
  recorderId: true,
  headId: true,
  startsAt: true,
  endsAt: true,
  signUpUntil: true,
  capacity: true,
  noticedAt: true,
} as const satisfies Prisma.ConsultationSelect;
export type ConsultationRecord = Prisma.ConsultationGetPayload<{ select: typeof forMove }>;

export const matterForMove = {
  id: true,
  ref: true,
  status: true,
  title: true,
  divisionCode: true,
  venueId: true,
  problemId: true,
  suggestedById: true,
  publicUntil: true,
} as const satisfies Prisma.MatterSelect;
export type MatterRecord = Prisma.MatterGetPayload<{ select: typeof matterForMove }>;

export function loadConsultation(tx: Tx, ref: string): Promise<ConsultationRecord | null> {
  return tx.consultation.findUnique({ where: { ref }, select: forMove });
}

export function loadConsultationById(tx: Tx, id: string): Promise<ConsultationRecord | null> {
  return tx.consultation.findUnique({ where: { id }, select: forMove });
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveConsultation(
  tx: Tx,
  it: { id: string; status: string },
  to: ConsultationStatus,
  data: Prisma.ConsultationUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.consultation.updateMany({
    where: { id: it.id, status: it.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

export async function moveMatter(
  tx: Tx,
  matter: { id: string; status: string },
  to: MatterStatus,
  data: Prisma.MatterUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.matter.updateMany({
    where: { id: matter.id, status: matter.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

const ended: readonly MatterStatus[] = ["done", "rejected", "merged"];

/** A problem has one matter at a time that is not ended. */
export function matterOfProblem(tx: Tx, problemId: string): Promise<MatterRecord | null> {
  return tx.matter.findFirst({
    where: { problemId, status: { notIn: [...ended] } },
    select: matterForMove,
    orderBy: [{ suggestedAt: "desc" }, { id: "desc" }],
  });
}

export function matterById(tx: Tx, id: string): Promise<MatterRecord | null> {
  return tx.matter.findUnique({ where: { id }, select: matterForMove });
}

/** What an actor sees in lists: what notice was given of, what is in their scope, what names them. */
export function visibleTo(actor: Actor): Prisma.ConsultationWhereInput {
  const inScope = consultationScopes(actor).map(({ scope, venueId }) => ({
    divisionCode: { startsWith: scope },
    ...(venueId ? { venueId } : {}),
  }));
  const named =
    actor.kind === "person"
      ? [
          { convenorId: actor.id },
          { hostId: actor.id },
          { recorderId: actor.id },
          { headId: actor.id },
        ]
      : [];
  return {
    OR: [{ status: { in: [...publicStatuses] }, noticedAt: { not: null } }, ...inScope, ...named],
  };
}

const windowMs = 5 * 60_000;

/** The six digits on the door: derived from the time window, so nothing is stored. */
export function doorCodeAt(consultationId: string, at: Date): string {
  const window = Math.floor(at.getTime() / windowMs);
  const digest = blindIndex("door-code", `${consultationId} ${window}`);
  const number = Buffer.from(digest, "base64url").readUInt32BE(0) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** When the code on the door changes. */
export function doorCodeUntil(at: Date): Date {
  return new Date((Math.floor(at.getTime() / windowMs) + 1) * windowMs);
}

/** The code of this window or of the one before, for whoever typed slowly. */
export function isDoorCode(consultationId: string, code: string, at: Date): boolean {
  const before = new Date(at.getTime() - windowMs);
  return [at, before].some((when) => doorCodeAt(consultationId, when) === code);
}
