import "server-only";
import { db } from "@/lib/core/db";
import type { ConsultationRecord } from "../records";
import { noticeFor, reasonKeptFor } from "../records/notice";
import { type PapersNeed, papersNeeded } from "../records/papers-due";
import { stepConsultation } from "../workflow";

export type AheadState = {
  /** How much notice would be given today; null where it was given, or is given by a new date. */
  readonly notice: {
    readonly days: number;
    readonly wanted: number;
    readonly enough: boolean;
    /** A reason for less was written down for this start already. */
    readonly reasoned: boolean;
  } | null;
  readonly papers: PapersNeed | null;
};

export async function aheadOf(it: ConsultationRecord, now: Date): Promise<AheadState> {
  const toGive = stepConsultation(it.status, "give-notice") !== null;
  const [given, papers] = await Promise.all([
    toGive ? noticeFor(db, it.form, it.divisionCode, it.startsAt, now) : null,
    papersNeeded(db, it, now),
  ]);
  if (!given) return { notice: null, papers };
  const reasoned = !given.enough && (await reasonKeptFor(db, it.id, it.startsAt)) !== null;
  return { notice: { ...given, reasoned }, papers };
}
