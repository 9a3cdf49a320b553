import {
  type Actor,
  allow,
  byRole,
  deny,
  type Place,
  type Role,
  type Verdict,
} from "@/lib/core/actor";
import { publicStatuses } from "./model";

const gatherers = ["staff", "liaison"] as const satisfies readonly Role[];
const readers = [...gatherers, "signer", "auditor"] as const satisfies readonly Role[];

/** Where a campaign is held; its streets lie within. */
export type CampaignPlace = { readonly divisionCode: string };

/** Everybody sees what was announced; drafts are seen by the district's staff. */
export function canSeeCampaign(
  actor: Actor,
  campaign: CampaignPlace & { readonly status: string },
): Verdict {
  if ((publicStatuses as readonly string[]).includes(campaign.status)) return allow(null);
  return canRunCampaign(actor, campaign);
}

/** Draft, change, set quotas, announce, resume, close, call off, discard: district staff. */
export function canRunCampaign(actor: Actor, campaign: CampaignPlace): Verdict {
  return byRole(actor, ["staff"], campaign, "not-your-campaign");
}

/** Start and end follow from the days; staff may do both by hand. */
export function canMoveByDay(actor: Actor, campaign: CampaignPlace): Verdict {
  return actor.kind === "system" ? allow(null) : canRunCampaign(actor, campaign);
}

/** Whoever answers for the consultation: staff for all, a street's liaison for its own. */
export function canAddConsultation(actor: Actor, consultation: Place): Verdict {
  if (actor.kind === "system") return allow(null);
  return byRole(actor, gatherers, consultation, "not-your-consultation");
}

export function canOpenCampaignDesk(actor: Actor): Verdict {
  const grant = actor.grants.find((each) => (readers as readonly Role[]).includes(each.role));
  return grant ? allow(grant) : deny("not-your-desk");
}

/** The scopes in which drafts are listed, and campaigns drafted. */
export function campaignScopes(actor: Actor): readonly string[] {
  return actor.grants.filter((each) => each.role === "staff").map((each) => each.scope);
}

/** The scopes whose consultations may be added. */
export function gatheringScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((each) => (gatherers as readonly Role[]).includes(each.role))
    .map((each) => each.scope);
}

type Owned = { readonly divisionCode: string; readonly departmentIds?: readonly string[] };

/** Plans of compounds and their stand on the board: district staff, and the liaison of the street. */
export function canKeepPlans(actor: Actor, compound: CampaignPlace): Verdict {
  return byRole(actor, gatherers, compound, "not-your-compound");
}

/** What is not public of a plan: for those who keep plans there or watch them. */
export function canReadReports(actor: Actor, compound: CampaignPlace): Verdict {
  return byRole(actor, readers, compound, "not-your-compound");
}

/** What is done is said by those who keep the plan, or by the department whose task it is. */
export function canReportTask(actor: Actor, task: Owned): Verdict {
  const kept = canKeepPlans(actor, task);
  return kept.allowed ? kept : canAskDate(actor, task);
}

const answerers = ["handler", "department-lead"] as const satisfies readonly Role[];

/** Another day is asked for by the department whose task it is; those who keep the plan answer. */
export function canAskDate(actor: Actor, task: Owned): Verdict {
  const grants = actor.grants.filter((grant) => grant.departmentId);
  const narrowed = { ...actor, grants } as Actor;
  return byRole(narrowed, answerers, task, "not-your-task");
}

/** Departments and the area in which the actor answers for their tasks. */
export function taskGrants(
  actor: Actor,
): readonly { readonly departmentId: string; readonly scope: string }[] {
  return actor.grants.flatMap(({ role, departmentId, scope }) =>
    departmentId && (answerers as readonly Role[]).includes(role) ? [{ departmentId, scope }] : [],
  );
}

/** Pictures are looked at by a moderator, and never by whoever took them. */
export function canPassPictures(
  actor: Actor,
  report: CampaignPlace & { readonly byId: string | null },
): Verdict {
  if (actor.kind === "person" && actor.id === report.byId) return deny("own-pictures");
  return byRole(actor, ["content-moderator"], report, "not-your-compound");
}

/** The scopes in which the actor looks at pictures before strangers see them. */
export function pictureScopes(actor: Actor): readonly string[] {
  return actor.grants
    .filter((grant) => grant.role === "content-moderator")
    .map((grant) => grant.scope);
}
