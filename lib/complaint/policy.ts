import {
  type Actor,
  allow,
  byRole,
  deny,
  type Grant,
  type Place,
  type Role,
  reaching,
  type Verdict,
} from "@/lib/core/actor";
import type { ComplaintAct } from "./workflow";

/** What policies read of a complaint: who and where, never its status. */
export type ComplaintFacts = {
  readonly id: string;
  readonly kind: string;
  readonly divisionCode: string;
  readonly venueId: string | null;
  readonly departmentId: string | null;
  readonly reporterId: string | null;
  /** Who wrote it down for the reporter. */
  readonly agentId?: string | null;
  readonly agentRelation?: string | null;
  /** Who reported what was merged into it. */
  readonly mergedReporterIds: readonly string[];
  readonly mergedIds: readonly string[];
  /** Who joined it instead of reporting the same again, and the rows that say so. */
  readonly supporterIds: readonly string[];
  readonly supportIds: readonly string[];
};

type Rule = (actor: Actor, complaint: ComplaintFacts) => Verdict;

const triageRoles: readonly Role[] = ["triage", "staff"];
const handlingRoles: readonly Role[] = ["handler", "department-lead"];
const stationRoles: readonly Role[] = ["liaison", "head", "rotating-head"];

function placeOf(complaint: ComplaintFacts): Place {
  return {
    divisionCode: complaint.divisionCode,
    venueId: complaint.venueId,
    departmentIds: complaint.departmentId ? [complaint.departmentId] : [],
  };
}

type Spoken = Pick<ComplaintFacts, "id" | "reporterId" | "agentId" | "agentRelation">;

/**
 * The reporter, signed in or by the receipt, or a child or neighbour who wrote it down for them and
 * speaks for them. A station that writes something down does not become a party to it.
 */
export function isReporter(actor: Actor, complaint: Spoken): boolean {
  if (actor.kind === "link-holder") return actor.subjectId === complaint.id;
  if (actor.kind !== "person") return false;
  const speaks = actor.id === complaint.agentId && complaint.agentRelation !== "station";
  return speaks || actor.id === complaint.reporterId;
}

/** The reporter of a complaint that was merged into this one. */
export function isMergedReporter(actor: Actor, complaint: ComplaintFacts): boolean {
  if (actor.kind === "link-holder") return complaint.mergedIds.includes(actor.subjectId);
  return actor.kind === "person" && complaint.mergedReporterIds.includes(actor.id);
}

/** Somebody who joined it, signed in or by the receipt. */
export function isSupporter(actor: Actor, complaint: ComplaintFacts): boolean {
  if (actor.kind === "link-holder") return complaint.supportIds.includes(actor.subjectId);
  return actor.kind === "person" && complaint.supporterIds.includes(actor.id);
}

/** Whoever has a part in it themself leaves it to a colleague (回避, domain.md §2). */
function isOwn(actor: Actor, complaint: ComplaintFacts): boolean {
  return (
    isReporter(actor, complaint) ||
    isMergedReporter(actor, complaint) ||
    isSupporter(actor, complaint)
  );
}

function officially(
  actor: Actor,
  roles: readonly Role[],
  complaint: ComplaintFacts,
  reason: string,
) {
  const verdict = byRole(actor, roles, placeOf(complaint), reason);
  return verdict.allowed && isOwn(actor, complaint) ? deny("own-complaint") : verdict;
}

/** The grant by which somebody handles it: it must name the department the complaint was sent to. */
function handlingGrant(actor: Actor, complaint: ComplaintFacts): Grant | undefined {
  const grant = reaching(actor, handlingRoles, placeOf(complaint));
  return grant?.departmentId ? grant : undefined;
}

const byTriage: Rule = (actor, complaint) =>
  officially(actor, triageRoles, complaint, "not-your-queue");

const byHandler: Rule = (actor, complaint) => {
  const grant = handlingGrant(actor, complaint);
  if (!grant) return deny("not-your-department");
  return isOwn(actor, complaint) ? deny("own-complaint") : allow(grant);
};

const byReporter: Rule = (actor, complaint) =>
  isReporter(actor, complaint)
    ? allow(reaching(actor, ["resident"], { divisionCode: complaint.divisionCode }) ?? null)
    : deny("not-your-complaint");

const byAnyReporter: Rule = (actor, complaint) =>
  isMergedReporter(actor, complaint) || isSupporter(actor, complaint)
    ? allow(reaching(actor, ["resident"], { divisionCode: complaint.divisionCode }) ?? null)
    : byReporter(actor, complaint);

const bySystem: Rule = (actor) => (actor.kind === "system" ? allow(null) : deny("only-the-clock"));

/** The first rule that allows, or the refusal of the last. */
function anyOf(...rules: readonly Rule[]): Rule {
  return (actor, complaint) => {
    let verdict = deny("not-yours");
    for (const rule of rules) {
      verdict = rule(actor, complaint);
      if (verdict.allowed) return verdict;
    }
    return verdict;
  };
}

const byStation: Rule = (actor, complaint) =>
  officially(actor, [...triageRoles, ...stationRoles], complaint, "not-your-queue");

const rules: Record<ComplaintAct, Rule> = {
  submit: byReporter,
  discard: anyOf(bySystem, byReporter),
  accept: byTriage,
  decline: byTriage,
  refer: byTriage,
  merge: byTriage,
  dispatch: byTriage,
  redispatch: byTriage,
  uphold: byTriage,
  explain: byTriage,
  split: anyOf(byTriage, byReporter),
  consult: anyOf(bySystem, byStation),
  "return-result": anyOf(bySystem, byStation),
  receive: byHandler,
  "request-return": byHandler,
  start: byHandler,
  ask: byHandler,
  reply: anyOf(bySystem, byHandler, byTriage),
  answer: byReporter,
  withdraw: byReporter,
  "confirm-solved": byAnyReporter,
  "report-unsolved": byAnyReporter,
  appeal: byReporter,
  reopen: anyOf(bySystem, byTriage, byReporter),
  lapse: bySystem,
};

/** Who may do what; when is the workflow's business. */
export function can(act: ComplaintAct, actor: Actor, complaint: ComplaintFacts): Verdict {
  return rules[act](actor, complaint);
}

/** Whoever works with queues keeps those they come back to, and takes them along as a file. */
export function canSaveFilters(actor: Actor): Verdict {
  const grant = actor.grants.find(({ role }) => triageRoles.includes(role));
  return grant ? allow(grant) : deny("not-your-queue");
}

/** Filing for somebody who came to the station or called it. */
export function canFileFor(actor: Actor, place: Place): Verdict {
  return byRole(actor, [...triageRoles, ...stationRoles], place, "not-your-area");
}

/** Changing the category moves no status, so it stands outside the table. */
export function canRecategorise(actor: Actor, complaint: ComplaintFacts): Verdict {
  return byTriage(actor, complaint);
}

/** Joining moves no status either: anybody with a confirmed phone who has no part in it yet. */
export function canSupport(actor: Actor, complaint: ComplaintFacts): Verdict {
  if (actor.kind !== "person") return deny("phone-first");
  if (isReporter(actor, complaint) || isMergedReporter(actor, complaint)) {
    return deny("reported-yourself");
  }
  const place = { divisionCode: complaint.divisionCode };
  return allow(reaching(actor, ["resident"], place) ?? null);
}

/** Joining for somebody is for whoever files for them there and has no part in it. */
export const canJoinFor: Rule = byStation;

/** Leaving is for whoever joined. */
export function canEndSupport(actor: Actor, complaint: ComplaintFacts): Verdict {
  return isSupporter(actor, complaint) ? allow(null) : deny("not-joined");
}

/** Where it is, the station knows as well as triage; a report of wrongdoing they do not see. */
export function canRelocate(actor: Actor, complaint: ComplaintFacts): Verdict {
  const rule = complaint.kind === "report" ? byTriage : byStation;
  return rule(actor, complaint);
}

/** Noting the number it has elsewhere: whoever routes it, stands with it or took it in. */
export function canNumber(actor: Actor, complaint: ComplaintFacts): Verdict {
  const verdict = canRelocate(actor, complaint);
  return verdict.allowed ? verdict : byHandler(actor, complaint);
}

/** More time is asked for by the department that has it. */
export function canAskExtension(actor: Actor, complaint: ComplaintFacts): Verdict {
  return byHandler(actor, complaint);
}

/** Granted or refused by those who route it, and never by whoever asked. */
export function canDecideExtension(
  actor: Actor,
  complaint: ComplaintFacts,
  asked: { readonly askedById: string },
): Verdict {
  const verdict = byTriage(actor, complaint);
  return verdict.allowed && actor.id === asked.askedById ? deny("own-request") : verdict;
}

/** The lead department asks others, takes their opinions, and hands over to a firm. */
export function canAskOthers(actor: Actor, complaint: ComplaintFacts): Verdict {
  return byHandler(actor, complaint);
}

/** Speaking with the reporter and writing down how. */
export function canContact(actor: Actor, complaint: ComplaintFacts): Verdict {
  return anyOf(byHandler, byStation)(actor, complaint);
}

/** What the reporter said on the phone is written down by triage or the station, by nobody else. */
export function canRecordAnswer(actor: Actor, complaint: ComplaintFacts): Verdict {
  const rule = complaint.kind === "report" ? byTriage : byStation;
  return handlingGrant(actor, complaint) ? deny("not-the-department") : rule(actor, complaint);
}

/** Leaving a complaint out of the rates, and ending supervision, is the district's. */
export function canExclude(actor: Actor, complaint: ComplaintFacts): Verdict {
  return officially(actor, ["staff"], complaint, "staff-only");
}

/** Telling that a date was missed is for the clock. */
export function canMarkLate(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-clock");
}

export function canEndSupervision(actor: Actor, complaint: ComplaintFacts): Verdict {
  return officially(actor, ["staff", "signer"], complaint, "staff-only");
}

/** Pictures are public only after somebody looked whether they show faces, plates or doors. */
export function canPassPhotos(actor: Actor, complaint: ComplaintFacts): Verdict {
  return byRole(actor, ["content-moderator"], placeOf(complaint), "not-your-pictures");
}

/** The scopes whose pictures the actor looks through. */
export function moderatedScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => grant.role === "content-moderator")
    .map((grant) => grant.scope);
}

/**
 * Who may see the whole of it: the reporter, those who route it, the department it was sent to and
 * the station's people. What is reported as wrongdoing stays with triage, staff and the department.
 */
export function seesWhole(actor: Actor, complaint: ComplaintFacts): boolean {
  if (actor.kind === "system") return true;
  if (isReporter(actor, complaint) || isMergedReporter(actor, complaint)) return true;
  if (handlingGrant(actor, complaint)) return true;
  const roles = complaint.kind === "report" ? triageRoles : [...triageRoles, ...stationRoles];
  return reaching(actor, roles, placeOf(complaint)) !== undefined;
}

/** Where somebody's offices let them see the whole, for the where clause of lists. */
export function officeGrants(actor: Actor): {
  readonly triage: readonly Grant[];
  readonly station: readonly Grant[];
  readonly handling: readonly Grant[];
} {
  const of = (roles: readonly Role[]) => actor.grants.filter((grant) => roles.includes(grant.role));
  return {
    triage: of(triageRoles),
    station: of(stationRoles),
    handling: of(handlingRoles).filter((grant) => grant.departmentId),
  };
}

/** Whether anything of a complaint is public: only after it was accepted, never a report. */
export function isPublic(complaint: { kind: string; acceptedAt: Date | null }): boolean {
  return complaint.acceptedAt !== null && complaint.kind !== "report";
}
