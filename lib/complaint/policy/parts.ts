import { type Actor, allow, deny, type Grant, type Role, type Verdict } from "@/lib/core/actor";

const handlingRoles: readonly Role[] = ["handler", "department-lead"];

/** What policies read of a part that somebody else has in a complaint. */
export type PartFacts = {
  readonly id: string;
  readonly divisionCode: string;
  /** Whoever reported or joined it: they leave it to a colleague (回避, domain.md §2). */
  readonly ownIds: readonly (string | null)[];
};

function notOwn(actor: Actor, part: PartFacts, grant: Grant): Verdict {
  const isOwn = actor.id !== null && part.ownIds.includes(actor.id);
  return isOwn ? deny("own-complaint") : allow(grant);
}

/**
 * Who decides whose a complaint is within its department: whoever leads it, for everybody; a handler
 * takes what is nobody's and hands back what is their own.
 */
export function canChangeHandler(
  actor: Actor,
  part: PartFacts & { departmentId: string | null; handlerId: string | null },
  toId: string | null,
): Verdict {
  const grants = handledBy(actor).filter(
    (each) => each.departmentId === part.departmentId && part.divisionCode.startsWith(each.scope),
  );
  const [grant] = grants.toSorted((a, b) => Number(isLead(b)) - Number(isLead(a)));
  if (!grant) return deny("not-your-department");
  const takes = part.handlerId === null && toId === actor.id;
  const handsBack = part.handlerId === actor.id && toId === null;
  return isLead(grant) || takes || handsBack ? notOwn(actor, part, grant) : deny("lead-only");
}

const isLead = (grant: Grant) => grant.role === "department-lead";

/** An opinion comes from the department that was asked, by a grant that names it. */
export function canGiveOpinion(actor: Actor, part: PartFacts & { departmentId: string }): Verdict {
  const grant = handledBy(actor).find(
    (each) => each.departmentId === part.departmentId && part.divisionCode.startsWith(each.scope),
  );
  return grant ? notOwn(actor, part, grant) : deny("not-your-department");
}

/** A firm answers by the link of this very hand-over, or by somebody who holds its office. */
export function canAnswerHandover(actor: Actor, part: PartFacts & { firmId: string }): Verdict {
  if (actor.kind === "firm-link") {
    return actor.handoverId === part.id ? allow(null) : deny("not-your-firm");
  }
  const grant = firmGrants(actor).find(
    (each) => each.firmId === part.firmId && part.divisionCode.startsWith(each.scope),
  );
  return grant ? notOwn(actor, part, grant) : deny("not-your-firm");
}

/** A hand-over that nobody answered ends by the clock. */
export const canExpireHandover = (actor: Actor): Verdict =>
  actor.kind === "system" ? allow(null) : deny("only-the-clock");

/** By which grants somebody speaks for a department, and for a firm. */
export function handledBy(actor: Actor): readonly Grant[] {
  return actor.grants.filter((grant) => handlingRoles.includes(grant.role) && grant.departmentId);
}

export function firmGrants(actor: Actor): readonly Grant[] {
  return actor.grants.filter((grant) => grant.role === "firm-contact" && grant.firmId);
}
