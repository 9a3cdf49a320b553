import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";

export type TrailRow = {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly subject: string;
  readonly seq: number;
  readonly divisionCode: string;
  /** Who: a person's name, or what kind of actor it was. */
  readonly who: string | null;
  readonly actorKind: string;
  readonly hash: string;
};

export type TrailFilter = { readonly subject?: string; readonly after?: string };

const size = 50;
const place = z.tuple([z.uuid()]);

/**
 * Everything that happened within the auditor's areas and what has no place (sign-ins), newest
 * first: event ids are ordered by the moment of writing.
 */
export async function listTrail(actor: Actor, filter: TrailFilter): Promise<Page<TrailRow>> {
  const from = readCursor(place, filter.after);
  const rows = await db.event.findMany({
    where: {
      AND: [visibleTo(actor), { subject: filter.subject }, from ? { id: { lt: from[0] } } : {}],
    },
    select: {
      id: true,
      at: true,
      type: true,
      seq: true,
      divisionCode: true,
      actorId: true,
      actorKind: true,
      subject: true,
      subjectId: true,
      hash: true,
    },
    orderBy: { id: "desc" },
    take: size + 1,
  });
  const page = pageOf(rows, size, (last) => cursorOf(last.id));
  const names = await namesOf(page.rows.map(actingPerson));
  return {
    ...page,
    rows: page.rows.map((row) => {
      const { id, at, type, seq, divisionCode, actorKind, subject, hash } = row;
      const who = names.get(actingPerson(row) ?? "") ?? null;
      return { id, at, type, seq, divisionCode, actorKind, subject, hash, who };
    }),
  };
}

/** Somebody who proves their phone is not yet known to the request: the person is the subject. */
function actingPerson(row: Acted): string | null {
  return row.actorId ?? (row.subject === "person" ? row.subjectId : null);
}
type Acted = { actorId: string | null; subject: string; subjectId: string };

function visibleTo(actor: Actor): Prisma.EventWhereInput {
  const audits = actor.grants.filter((grant) => grant.role === "auditor");
  if (audits.length === 0) return { id: { in: [] } };
  return {
    OR: [
      { divisionCode: "" },
      ...audits.map((grant) => ({ divisionCode: { startsWith: grant.scope } })),
    ],
  };
}

async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await db.person.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
