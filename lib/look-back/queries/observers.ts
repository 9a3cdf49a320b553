import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { expertiseFor } from "@/lib/place/rules/expertise";
import { canPlanLookBack } from "../policy";
import { heldSince, stakesIn, tiesMonths } from "../records/interests";
import { chooseObservers, type Observer } from "../rules/choose-observer";

const atMost = 150;

type Of = {
  readonly suggestionId: string | null;
  readonly problemId?: string | null;
  readonly divisionCode: string;
};
type Case = { readonly venueId: string | null; readonly wanted: readonly string[] };

/** Members near it and fitting, without a stake in it, best first with the reasons. */
export async function proposeObservers(
  actor: Actor,
  of: Of,
  now: Date,
): Promise<readonly Observer[]> {
  if (!canPlanLookBack(actor, of).allowed) return [];
  const street = codeAt("street", of.divisionCode) ?? of.divisionCode;
  const it = await caseOf(of);
  const held = heldSince(await tiesMonths(db, of.divisionCode), dayOf(now));
  const members = await membersFor(of, it, held);
  const [stakes, loads] = await Promise.all([
    stakesIn(db, { ...of, problemId: of.problemId ?? null }, dayOf(now)),
    loadsOf(members.map((member) => member.personId)),
  ]);
  const candidates = members.map(({ person, venues, ...member }) => {
    const bodies = [member, ...person.grants];
    return {
      ...member,
      name: person.name,
      invented: person.invented,
      joinedVenue: it.venueId !== null && venues.length > 0,
      departmentIds: bodies.flatMap((each) => each.departmentId ?? []),
      firmIds: bodies.flatMap((each) => each.firmId ?? []),
      load: loads.get(member.personId) ?? 0,
    };
  });
  const others = candidates.filter((candidate) => candidate.personId !== actor.id);
  return chooseObservers({ ...stakes, street, wanted: it.wanted }, others);
}

function membersFor(of: Of, { venueId, wanted }: Case, held: ReturnType<typeof heldSince>) {
  const district = codeAt("district", of.divisionCode) ?? of.divisionCode;
  const street = codeAt("street", of.divisionCode) ?? of.divisionCode;
  return db.member.findMany({
    where: {
      divisionCode: { startsWith: district },
      OR: [
        { divisionCode: { startsWith: street } },
        { expertise: { hasSome: [...wanted] } },
        ...(venueId ? [{ venues: { some: { venueId, toDay: null } } }] : []),
      ],
    },
    select: {
      personId: true,
      slug: true,
      profession: true,
      divisionCode: true,
      expertise: true,
      firmId: true,
      departmentId: true,
      person: {
        select: {
          name: true,
          invented: true,
          grants: { where: held, select: ties },
        },
      },
      venues: { where: { venueId: venueId ?? undefined, toDay: null }, select: { venueId: true } },
    },
    orderBy: { slug: "asc" },
    take: atMost,
  });
}

const ties = { departmentId: true, firmId: true } as const;

/** How many look-backs each has on hand. */
async function loadsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.lookBack.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: { in: [...personIds] }, status: { in: ["assigned", "in-progress"] } },
    _count: { _all: true },
  });
  return new Map(
    rows.flatMap((row) => (row.assigneeId ? [[row.assigneeId, row._count._all]] : [])),
  );
}

async function caseOf(of: Of): Promise<Case> {
  const suggestion = of.suggestionId
    ? await db.suggestion.findUnique({
        where: { id: of.suggestionId },
        select: { consultationId: true, problemId: true },
      })
    : null;
  const problemId = suggestion?.problemId ?? of.problemId;
  const [consultation, problem] = await Promise.all([
    suggestion &&
      db.consultation.findUnique({
        where: { id: suggestion.consultationId },
        select: { venueId: true },
      }),
    problemId
      ? db.problem.findUnique({ where: { id: problemId }, select: { categoryCode: true } })
      : null,
  ]);
  const category = problem?.categoryCode;
  return {
    venueId: consultation?.venueId ?? null,
    wanted: category ? expertiseFor(category) : [],
  };
}
