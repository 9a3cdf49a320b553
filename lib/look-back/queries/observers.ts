import "server-only";
import { inForce } from "@/lib/account/queries";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { expertiseFor } from "@/lib/place/rules/expertise";
import { stakesIn } from "../records";
import { chooseObservers, type Observer } from "../rules/choose-observer";

const atMost = 150;

type Of = { readonly suggestionId: string; readonly divisionCode: string };

/** Members near it and fitting, without a stake in it, best first with the reasons. */
export async function proposeObservers(of: Of, now: Date): Promise<readonly Observer[]> {
  const street = codeAt("street", of.divisionCode) ?? of.divisionCode;
  const district = codeAt("district", of.divisionCode) ?? of.divisionCode;
  const { venueId, wanted } = await caseOf(of.suggestionId);
  const members = await db.member.findMany({
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
          grants: { where: inForce(dayOf(now)), select: { departmentId: true, firmId: true } },
        },
      },
      venues: { where: { venueId: venueId ?? undefined, toDay: null }, select: { venueId: true } },
    },
    orderBy: { slug: "asc" },
    take: atMost,
  });
  const [stakes, loads] = await Promise.all([
    stakesIn(db, of.suggestionId),
    db.lookBack.groupBy({
      by: ["assigneeId"],
      where: {
        assigneeId: { in: members.map((member) => member.personId) },
        status: { in: ["assigned", "in-progress"] },
      },
      _count: { _all: true },
    }),
  ]);
  const candidates = members.map(({ person, venues, ...member }) => {
    const held = [member, ...person.grants];
    return {
      ...member,
      name: person.name,
      joinedVenue: venueId !== null && venues.length > 0,
      departmentIds: held.flatMap((each) => each.departmentId ?? []),
      firmIds: held.flatMap((each) => each.firmId ?? []),
      load: loads.find((each) => each.assigneeId === member.personId)?._count._all ?? 0,
    };
  });
  return chooseObservers({ ...stakes, street, wanted }, candidates);
}

async function caseOf(suggestionId: string) {
  const suggestion = await db.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: { consultationId: true, problemId: true },
  });
  const [consultation, problem] = await Promise.all([
    db.consultation.findUnique({
      where: { id: suggestion.consultationId },
      select: { venueId: true },
    }),
    suggestion.problemId
      ? db.problem.findUnique({
          where: { id: suggestion.problemId },
          select: { categoryCode: true },
        })
      : null,
  ]);
  const category = problem?.categoryCode;
  return {
    venueId: consultation?.venueId ?? null,
    wanted: category ? expertiseFor(category) : [],
  };
}
