import {
  type Actor,
  allow,
  byRole,
  deny,
  type Place,
  type Role,
  reaching,
  type Verdict,
} from "@/lib/core/actor";
import { publicStatuses } from "./model";

/** What the rules need to know of a suggestion: where it is and whose it is, never its status. */
export type SuggestionPlace = {
  readonly divisionCode: string;
  readonly venueId: string | null;
  /** Host, recorder, head and convenor of the consultation it was raised in. */
  readonly officerIds: readonly string[];
  readonly hostId: string | null;
  readonly headId: string | null;
  readonly leadDepartmentId: string | null;
  /** Every department that was given a part. */
  readonly departmentIds: readonly string[];
};

const venueOfficers = ["liaison", "head", "rotating-head"] as const satisfies readonly Role[];
const departmentRoles = ["handler", "department-lead"] as const satisfies readonly Role[];
const readers = ["staff", "signer", "auditor"] as const satisfies readonly Role[];

const placeOf = (at: SuggestionPlace): Place => ({
  divisionCode: at.divisionCode,
  venueId: at.venueId,
});

/** A department's grant counts only for the department it names. */
function ofDepartment(
  actor: Actor,
  roles: readonly Role[],
  at: Pick<SuggestionPlace, "divisionCode">,
  departmentIds: readonly string[],
  reason: string,
): Verdict {
  const named = actor.grants.filter((grant) => grant.departmentId);
  const narrowed = { ...actor, grants: named } as Actor;
  const grant = reaching(narrowed, roles, { divisionCode: at.divisionCode, departmentIds });
  return grant ? allow(grant) : deny(reason);
}

function ofLead(actor: Actor, roles: readonly Role[], at: SuggestionPlace): Verdict {
  const lead = at.leadDepartmentId ? [at.leadDepartmentId] : [];
  return ofDepartment(actor, roles, at, lead, "not-your-department");
}

function isOfficer(actor: Actor, at: SuggestionPlace): boolean {
  return actor.kind === "person" && at.officerIds.includes(actor.id);
}

/** What the minutes did not confirm is seen by those who write, confirm and review it. */
export function canReadSuggestion(actor: Actor, at: SuggestionPlace, status: string): Verdict {
  if ((publicStatuses as readonly string[]).includes(status)) return allow(null);
  return canOpenSuggestion(actor, at);
}

/** The working page of a suggestion, with its drafts: those who have a part in it. */
export function canOpenSuggestion(actor: Actor, at: SuggestionPlace): Verdict {
  if (actor.kind === "system" || isOfficer(actor, at)) return allow(null);
  const desk = byRole(actor, [...readers, ...venueOfficers], placeOf(at), "not-your-suggestion");
  if (desk.allowed) return desk;
  return ofDepartment(actor, departmentRoles, at, at.departmentIds, "not-your-suggestion");
}

/** Suggestions are written with the minutes: recorder, host, head, and the venue's liaison. */
export function canDraftSuggestion(actor: Actor, at: SuggestionPlace): Verdict {
  if (isOfficer(actor, at)) return allow(null);
  return byRole(actor, [...venueOfficers, "staff"], placeOf(at), "not-your-minutes");
}

/** Confirmed with the minutes by the platform; one that came back, by the head. */
export function canConfirmSuggestion(actor: Actor, at: SuggestionPlace): Verdict {
  if (actor.kind === "system") return allow(null);
  if (actor.kind === "person" && actor.id === at.headId) return allow(null);
  return byRole(actor, ["head", "rotating-head"], placeOf(at), "not-your-venue");
}

/** Review, return, settle on the spot, withdraw, decide an objection or a longer deadline. */
export function canReviewSuggestion(actor: Actor, at: SuggestionPlace): Verdict {
  return byRole(actor, ["staff"], placeOf(at), "not-your-district");
}

export function canAssignSuggestion(actor: Actor, at: SuggestionPlace): Verdict {
  return byRole(actor, ["staff", "signer"], placeOf(at), "not-your-district");
}

/** Sign, object, draft adoption and reply, ask for more time, take a co-handler's opinion. */
export function canHandleSuggestion(actor: Actor, at: SuggestionPlace): Verdict {
  return ofLead(actor, departmentRoles, at);
}

/** Prepare, read and send answers in a lot: those who work for the department. */
export function canAnswerFor(
  actor: Actor,
  of: { readonly divisionCode: string; readonly departmentId: string },
): Verdict {
  return ofDepartment(actor, departmentRoles, of, [of.departmentId], "not-your-department");
}

/** What a department says is published by its lead, and never by whoever wrote it. */
export function canCountersign(
  actor: Actor,
  at: SuggestionPlace,
  draft: { draftedById: string },
): Verdict {
  const verdict = ofLead(actor, ["department-lead"], at);
  return verdict.allowed && actor.id === draft.draftedById ? deny("own-draft") : verdict;
}

/** What a department answers for itself is signed by its own lead, and never by whoever wrote it. */
export function canSignPart(
  actor: Actor,
  at: SuggestionPlace,
  part: { readonly departmentId: string; readonly submittedById: string | null },
): Verdict {
  const roles = ["department-lead"] as const;
  const verdict = ofDepartment(actor, roles, at, [part.departmentId], "not-your-department");
  return verdict.allowed && actor.id === part.submittedById ? deny("own-draft") : verdict;
}

/** A co-handler's opinion comes from that department. */
export function canGiveOpinion(actor: Actor, at: SuggestionPlace, departmentId: string): Verdict {
  return ofDepartment(actor, departmentRoles, at, [departmentId], "not-your-department");
}

/** The department an actor acts for, among some. */
export function departmentOf(actor: Actor, departmentIds: readonly string[]): string | undefined {
  return actor.grants.find(
    (grant) =>
      (departmentRoles as readonly Role[]).includes(grant.role) &&
      grant.departmentId &&
      departmentIds.includes(grant.departmentId),
  )?.departmentId as string | undefined;
}

/** Who may say whether it is solved, as which side. */
export type RatingFacts = {
  /** The person who speaks: oneself, or the reporter of the receipt that was proved. */
  readonly personId: string | null;
  readonly reporterIds: readonly string[];
  readonly attendedMemberIds: readonly string[];
};

/** Reporters speak for the residents, members who were in the room for the members. */
export function ratingSideOf(facts: RatingFacts): "resident" | "member" | null {
  if (!facts.personId) return null;
  if (facts.reporterIds.includes(facts.personId)) return "resident";
  return facts.attendedMemberIds.includes(facts.personId) ? "member" : null;
}

export function canRateSuggestion(facts: RatingFacts): Verdict {
  return ratingSideOf(facts) ? allow(null) : deny("not-your-suggestion");
}

/** The staff queue of suggestions: the scopes in which the actor works it. */
export function deskScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => (readers as readonly Role[]).includes(grant.role))
    .map((grant) => grant.scope);
}

/** The departments for which the actor handles suggestions. */
export function handledDepartments(actor: Actor): readonly string[] {
  return actor.grants.flatMap((grant) =>
    (departmentRoles as readonly Role[]).includes(grant.role) && grant.departmentId
      ? [grant.departmentId]
      : [],
  );
}

/**
 * Whose drafts and notes an actor may read on one suggestion: every department's as staff, signer or
 * auditor of the place, otherwise only those of the departments one works for, be they lead or
 * co-handler. Nobody else's, and never the public's.
 */
export function draftsSeenBy(actor: Actor, at: SuggestionPlace): "all" | readonly string[] {
  if (actor.kind === "system") return "all";
  if (byRole(actor, readers, placeOf(at), "not-your-district").allowed) return "all";
  return handledDepartments(actor).filter((id) => canGiveOpinion(actor, at, id).allowed);
}

export function readsDraft(actor: Actor, at: SuggestionPlace, departmentId: string): boolean {
  const seen = draftsSeenBy(actor, at);
  return seen === "all" || seen.includes(departmentId);
}

/** A note is written inside a department that has a part. */
export function canNoteAnswer(actor: Actor, at: SuggestionPlace): Verdict {
  const departmentId = departmentOf(actor, at.departmentIds);
  if (!departmentId) return deny("not-your-department");
  const verdict = canGiveOpinion(actor, at, departmentId);
  return verdict.allowed ? allow(verdict.grant) : verdict;
}

export type HandledPart = {
  readonly departmentId: string;
  readonly scope: string;
  /** Countersigns what the department says. */
  readonly signs: boolean;
};

/** What the actor's grants reach of the parts that departments have: each a department and a scope. */
export function handledParts(actor: Actor): readonly HandledPart[] {
  return actor.grants.flatMap(({ role, departmentId, scope }) =>
    (departmentRoles as readonly Role[]).includes(role) && departmentId
      ? [{ departmentId, scope, signs: role === "department-lead" }]
      : [],
  );
}
