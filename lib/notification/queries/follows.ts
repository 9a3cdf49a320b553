import "server-only";
import { publicComplaints } from "@/lib/complaint/records/complaint";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { publicStatuses } from "@/lib/problem/model";
import type { FollowSubject } from "../model/follow";
import { findFollowable } from "../records/follow";

const most = 200;

export type FollowRow = {
  readonly subject: FollowSubject;
  /** Its public name: a reference or a code. */
  readonly key: string;
  readonly title: string;
  /** Where it is read about, where it has a page. */
  readonly href: string | null;
  readonly at: Date;
};

type Named = Omit<FollowRow, "subject" | "at">;
type Names = (ids: string[]) => Promise<ReadonlyMap<string, Named>>;

const names: Record<FollowSubject, Names> = {
  complaint: async (ids) => {
    const rows = await db.complaint.findMany({
      where: { AND: [{ id: { in: ids } }, publicComplaints] },
      select: { id: true, ref: true, title: true, summary: true },
    });
    return new Map(
      rows.map((row) => [
        row.id,
        { key: row.ref, title: row.summary ?? row.ref, href: `/trace/${row.ref}` },
      ]),
    );
  },
  problem: async (ids) => {
    const rows = await db.problem.findMany({
      where: { id: { in: ids }, status: { in: [...publicStatuses] } },
      select: { id: true, ref: true, title: true },
    });
    return new Map(
      rows.map((row) => [row.id, { key: row.ref, title: row.title, href: `/problems/${row.ref}` }]),
    );
  },
  division: async (ids) => {
    const rows = await db.division.findMany({
      where: { code: { in: ids } },
      select: { code: true, name: true },
    });
    return new Map(rows.map(({ code, name }) => [code, { key: code, title: name, href: null }]));
  },
  compound: async (ids) => {
    const rows = await db.compound.findMany({
      where: { id: { in: ids } },
      select: { id: true, code: true, name: true },
    });
    return new Map(rows.map((row) => [row.id, { key: row.code, title: row.name, href: null }]));
  },
};

/** What the actor follows and may still see, newest first. Five statements. */
export async function listFollows(actor: Actor): Promise<FollowRow[]> {
  if (actor.kind !== "person") return [];
  const rows = await db.follow.findMany({
    where: { personId: actor.id },
    orderBy: { at: "desc" },
    take: most,
  });
  const groups = Map.groupBy(rows, (row) => row.subject as FollowSubject);
  const found = await Promise.all(
    [...groups].map(async ([subject, of]) => {
      const named = await names[subject](of.map((row) => row.subjectId));
      return of.flatMap((row) => {
        const known = named.get(row.subjectId);
        return known ? [{ ...known, subject, at: row.at }] : [];
      });
    }),
  );
  return found.flat().sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Whether the actor follows a thing; null where it cannot be followed, since it is not public. */
export async function followState(
  actor: Actor,
  subject: FollowSubject,
  key: string,
): Promise<{ following: boolean } | null> {
  const subjectId = await findFollowable(db, subject, key);
  if (!subjectId) return null;
  if (actor.kind !== "person") return { following: false };
  const where = { personId_subject_subjectId: { personId: actor.id, subject, subjectId } };
  return { following: (await db.follow.findUnique({ where })) !== null };
}
