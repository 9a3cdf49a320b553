import "server-only";
import { publicComplaints } from "@/lib/complaint/records/complaint";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { PlaceToFollow } from "../model/follow";

type Place = { readonly divisionCode: string; readonly compoundId: string | null };

/** The compound and the community of a matter, each with whether the actor follows it. Three statements. */
export async function placesToFollow(actor: Actor, place: Place): Promise<PlaceToFollow[]> {
  const { divisionCode, compoundId } = place;
  const level = { in: ["street", "community"] };
  const [compound, division, follows] = await Promise.all([
    compoundId
      ? db.compound.findUnique({ where: { id: compoundId }, select: { code: true, name: true } })
      : null,
    db.division.findFirst({ where: { code: divisionCode, level }, select: { name: true } }),
    followed(actor, [divisionCode, ...(compoundId ? [compoundId] : [])]),
  ]);
  const around: PlaceToFollow[] = [];
  if (compound) {
    const { code: key, name } = compound;
    around.push({ subject: "compound", key, name, following: follows.has(compoundId ?? "") });
  }
  if (division) {
    const following = follows.has(divisionCode);
    around.push({ subject: "division", key: divisionCode, name: division.name, following });
  }
  return around;
}

async function followed(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (actor.kind !== "person") return new Set();
  const rows = await db.follow.findMany({
    where: { personId: actor.id, subjectId: { in: [...ids] } },
    select: { subjectId: true },
    take: ids.length,
  });
  return new Set(rows.map((row) => row.subjectId));
}

const days = 30;
const most = 200;
const shown = 3;

export type PlaceComplaint = { readonly ref: string; readonly title: string; readonly at: Date };

/**
 * The newest public complaints at the places the actor follows, at most three of each and none older
 * than 30 days; by the place's code. Three statements.
 */
export async function newsOfPlaces(
  actor: Actor,
  now: Date,
): Promise<ReadonlyMap<string, readonly PlaceComplaint[]>> {
  if (actor.kind !== "person") return new Map();
  const follows = await db.follow.findMany({
    where: { personId: actor.id, subject: { in: ["compound", "division"] } },
    select: { subject: true, subjectId: true },
    take: most,
  });
  if (follows.length === 0) return new Map();
  const ids = (subject: string) =>
    follows.filter((each) => each.subject === subject).map((each) => each.subjectId);
  const [compounds, divisions] = [ids("compound"), ids("division")];
  const [rows, codes] = await Promise.all([
    newestAt(compounds, divisions, new Date(now.getTime() - days * 86_400_000)),
    db.compound.findMany({
      where: { id: { in: compounds } },
      select: { id: true, code: true },
      take: most,
    }),
  ]);
  const told = (of: typeof rows) =>
    of.slice(0, shown).map(({ ref, summary, acceptedAt }) => ({
      ref,
      title: summary ?? ref,
      at: acceptedAt ?? now,
    }));
  return new Map([
    ...codes.map((each) => {
      const there = rows.filter((row) => row.compoundId === each.id);
      return [each.code, told(there)] as const;
    }),
    ...divisions.map((code) => {
      const there = rows.filter((row) => row.divisionCode.startsWith(code));
      return [code, told(there)] as const;
    }),
  ]);
}

function newestAt(compounds: string[], divisions: string[], since: Date) {
  const where = {
    AND: [publicComplaints, { acceptedAt: { gte: since }, mergedIntoId: null }],
    OR: [
      { compoundId: { in: compounds } },
      ...divisions.map((code) => ({ divisionCode: { startsWith: code } })),
    ],
  };
  const select = {
    ref: true,
    summary: true,
    acceptedAt: true,
    compoundId: true,
    divisionCode: true,
  } as const;
  return db.complaint.findMany({ where, select, orderBy: { acceptedAt: "desc" }, take: most });
}
