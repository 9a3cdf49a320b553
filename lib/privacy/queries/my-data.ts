import "server-only";
import { phoneOf } from "@/lib/account/records";
import { maskMail, maskPhone } from "@/lib/account/rules/mask";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { decrypt } from "@/lib/core/secret";
import { keptElsewhere } from "../records/kept-elsewhere";
import { fatesOf } from "../records/own-complaints";

export type ConsentRow = {
  readonly notice: string;
  readonly version: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
};

/** What can be counted; each has its basis and its time of keeping in copy. */
export const heldKinds = [
  "complaints",
  "supports",
  "attendance",
  "ratings",
  "said",
  "matters",
  "follows",
  "notices",
  "devices",
] as const;
export type HeldKind = (typeof heldKinds)[number];

export type MyData = {
  readonly name: string;
  readonly phone: { readonly masked: string; readonly plain: string } | null;
  readonly mail: string | null;
  readonly since: Date;
  readonly consents: readonly ConsentRow[];
  readonly held: Readonly<Record<HeldKind, number>>;
};

/** Everything held about the actor, in ten statements, none of which grows with others' data. */
export async function getMyData(actor: Actor): Promise<MyData | null> {
  if (actor.kind !== "person") return null;
  const person = await db.person.findFirst({
    where: { id: actor.id, erasedAt: null },
    select: {
      name: true,
      mailCipher: true,
      createdAt: true,
      consents: {
        select: { notice: true, version: true, givenAt: true, withdrawnAt: true },
        orderBy: { givenAt: "desc" },
        take: 50,
      },
    },
  });
  if (!person) return null;
  const [plain, held] = await Promise.all([phoneOf(db, actor.id), countHeld(actor.id)]);
  return {
    name: person.name,
    phone: plain ? { masked: maskPhone(plain), plain } : null,
    mail: person.mailCipher ? maskMail(decrypt(person.mailCipher)) : null,
    since: person.createdAt,
    consents: person.consents,
    held,
  };
}

async function countHeld(personId: string): Promise<MyData["held"]> {
  const [takingPart, complaints, supports, attendance, ratings, follows, notices, devices] =
    await Promise.all([
      countTakingPart(personId),
      db.complaint.count({ where: { reporterId: personId, status: { not: "discarded" } } }),
      db.complaintSupport.count({ where: { personId } }),
      db.attendance.count({ where: { personId } }),
      db.suggestionRating.count({ where: { personId } }),
      db.follow.count({ where: { personId } }),
      db.notice.count({ where: { personId } }),
      db.pushSubscription.count({ where: { personId, goneAt: null } }),
    ]);
  const talk = { said: takingPart?.said ?? 0, matters: takingPart?.matters ?? 0 };
  return { complaints, supports, attendance, ratings, ...talk, follows, notices, devices };
}

/** What they said and chose in consultations and about matters, and put forward: one statement. */
async function countTakingPart(personId: string) {
  const [row] = await db.$queryRaw<{ said: number; matters: number }[]>`
    SELECT (
      (SELECT count(*) FROM "LiveQuestion" WHERE "personId" = ${personId}::uuid)
      + (SELECT count(*) FROM "QuestionSupport" WHERE "personId" = ${personId}::uuid)
      + (SELECT count(*) FROM "LiveSpeaker" WHERE "personId" = ${personId}::uuid)
      + (SELECT count(*) FROM "LiveVote" WHERE "personId" = ${personId}::uuid)
      + (SELECT count(*) FROM "DateAnswer" WHERE "personId" = ${personId}::uuid)
      + (SELECT count(*) FROM "MatterVoice" WHERE "personId" = ${personId}::uuid)
    )::int AS "said",
    (SELECT count(*) FROM "Matter" WHERE "suggestedById" = ${personId}::uuid)::int AS "matters"`;
  return row;
}

/** What would become of everything if the actor asked for erasure now. */
export async function foreseeErasure(actor: Actor, now: Date) {
  if (actor.kind !== "person") return null;
  const [fates, elsewhere] = await Promise.all([
    fatesOf(actor.id, now),
    keptElsewhere(db, actor.id),
  ]);
  return {
    drafts: fates.draft.length,
    expired: fates.erase.length,
    years: fates.years,
    kept: [...fates.kept, ...elsewhere],
  };
}
