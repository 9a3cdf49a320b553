import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Refusal, refuse } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { type Capacity, capacity } from "../model";
import type { ConsultationPlace } from "../policy";
import type { ConsultationRecord } from "../records";
import { currentTurn } from "../records/live";
import { lockSeats } from "./move-attendance";
import { seenBy } from "./move-consultation";

type Can = (actor: Actor, it: ConsultationPlace) => Verdict;
type InSession = { readonly it: ConsultationRecord; readonly grant: string | null };
type Taking = InSession & { readonly personId: string };

/**
 * It is visible, the actor may, and it is in session until this write is through: its end waits.
 * `alone` also waits for everybody else in the room, for what two may not do at once.
 */
export async function inSession(
  tx: Tx,
  actor: Actor,
  ref: string,
  can: Can,
  alone = false,
): Promise<InSession | Refusal> {
  const seen = await seenBy(tx, actor, ref, can);
  if (isRefusal(seen)) return seen;
  const status = alone ? (await lockSeats(tx, seen.it.id)).status : await held(tx, seen.it.id);
  return status === "in-session" ? seen : refuse("not-now", "not-in-session");
}

export async function takingPart(
  tx: Tx,
  actor: Actor,
  ref: string,
  can: Can,
): Promise<Taking | Refusal> {
  const seen = await inSession(tx, actor, ref, can);
  if (isRefusal(seen)) return seen;
  return actor.id ? { ...seen, personId: actor.id } : refuse("forbidden", "sign-in-first");
}

async function held(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    SELECT "status" FROM "Consultation" WHERE "id" = ${id}::uuid FOR SHARE`;
  return row?.status;
}

/** The agenda item that is on; what is said belongs to it. */
export async function itemOn(tx: Tx, consultationId: string): Promise<string | null> {
  return (await currentTurn(tx, consultationId))?.agendaItemId ?? null;
}

/** As what the person takes part: as they came, or as a resident at home. */
export async function sideOf(tx: Tx, consultationId: string, personId: string): Promise<Capacity> {
  const row = await tx.attendance.findFirst({
    where: { consultationId, personId },
    select: { capacityAs: true },
  });
  return capacity.parse(row?.capacityAs ?? "resident");
}

const perPerson: Limit = { name: "live-act", points: 60, seconds: 60 };

/** A person presses as often as a person can; a script does not keep the room from speaking. */
export async function pressesTooFast(actor: Actor): Promise<boolean> {
  return actor.id !== null && !(await isWithin(perPerson, actor.id));
}
