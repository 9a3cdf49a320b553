import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { parseRef } from "@/lib/core/ref";
import { countedPeople, joinedBy, peopleIn, publicComplaints } from "../records/complaint";
import { canBeJoined } from "../workflow";

const shown = {
  ref: true,
  status: true,
  summary: true,
  divisionCode: true,
  compoundId: true,
  submittedAt: true,
  lateAt: true,
  category: { select: { name: true, nameEn: true } },
  _count: { select: countedPeople },
} as const;

/** What is public of a complaint that can be joined, or of the one it was merged into; else null. */
export async function getPublishedJoinable(ref: string) {
  const where = { ref: parseRef(ref)?.ref ?? ref };
  const named = await db.complaint.findFirst({
    where,
    select: { mergedInto: { select: { ref: true } } },
  });
  const row = await db.complaint.findFirst({
    where: { AND: [named?.mergedInto ?? where, publicComplaints] },
    select: shown,
  });
  if (!row || !canBeJoined(row.status)) return null;
  const { _count, ...rest } = row;
  return { ...rest, people: peopleIn(_count) };
}
export type Joinable = NonNullable<Awaited<ReturnType<typeof getPublishedJoinable>>>;

/** By what the actor follows a complaint they joined; null where they did not. */
export async function findOwnSupport(actor: Actor, ref: string): Promise<string | null> {
  if (actor.kind !== "person") return null;
  const row = await db.complaintSupport.findFirst({
    where: { personId: actor.id, withdrawnAt: null, complaint: { ref } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Everything the signed-in person joined, newest first; a page of twenty. */
export async function listJoined(actor: Actor) {
  if (actor.kind !== "person") return [];
  return db.complaint.findMany({
    where: joinedBy(actor),
    select: shown,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: 20,
  });
}
