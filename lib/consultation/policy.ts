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
import { type MatterSource, matterSources, publicStatuses } from "./model";
import { publicMatterStatuses } from "./model/matter-voice";

const organisers = ["liaison", "head", "rotating-head", "staff"] as const satisfies readonly Role[];
const suggesters = [...organisers, "member", "convenor", "triage"] as const;
const readers = [...suggesters, "signer", "auditor", "content-moderator"] as const;

export type MatterPlace = { readonly divisionCode: string; readonly venueId?: string | null };
export type ConsultationPlace = {
  readonly divisionCode: string;
  readonly venueId: string;
  readonly convenorId: string;
  readonly hostId: string;
  readonly recorderId: string;
  readonly headId: string;
};

function bySystemOr(actor: Actor, roles: readonly Role[], place: Place, reason: string): Verdict {
  return actor.kind === "system" ? allow(null) : byRole(actor, roles, place, reason);
}

/** One of the people named in the consultation itself; the grant is theirs for the role, if any. */
function byName(
  actor: Actor,
  names: readonly string[],
  role: Role,
  place: Place,
): Verdict | undefined {
  if (actor.kind !== "person" || !names.includes(actor.id)) return undefined;
  return allow(reaching(actor, [role], place) ?? null);
}

export function canSuggestMatter(actor: Actor, place: MatterPlace): Verdict {
  return bySystemOr(actor, suggesters, place, "not-your-matter");
}

/** Screen, shortlist, publicise, approve, reject, merge, defer, resume: head, liaison or staff. */
export function canSettleMatter(actor: Actor, place: MatterPlace): Verdict {
  return bySystemOr(actor, organisers, place, "not-your-matter");
}

/** A member may hold a small consultation of their own. */
export function canSchedule(actor: Actor, place: MatterPlace): Verdict {
  return byRole(actor, [...organisers, "convenor", "member"], place, "not-your-venue");
}

/** Who may be named to sign the minutes for the venue: the station answers for them, not a visitor. */
export function canBeHead(actor: Actor, place: MatterPlace): Verdict {
  return byRole(actor, organisers, place, "choose-head");
}

export function canSeeConsultation(
  actor: Actor,
  it: ConsultationPlace & { status: string; noticedAt: Date | null },
): Verdict {
  const isKnown = (publicStatuses as readonly string[]).includes(it.status) && it.noticedAt;
  if (isKnown) return allow(null);
  const named = byName(actor, [it.convenorId, it.hostId, it.recorderId, it.headId], "host", it);
  return named ?? bySystemOr(actor, readers, it, "not-your-consultation");
}

/** Research, notice, sign-up, sign-in list, leave: organisers, who convened it, its host. */
export function canOrganise(actor: Actor, it: ConsultationPlace): Verdict {
  const named = byName(actor, [it.convenorId, it.hostId], "host", it);
  return named ?? bySystemOr(actor, organisers, it, "not-your-consultation");
}

/** Notes and minutes: also whoever was named to record it. */
export function canRecord(actor: Actor, it: ConsultationPlace): Verdict {
  return byName(actor, [it.recorderId], "recorder", it) ?? canOrganise(actor, it);
}

/** The end is declared by the host, or by the head of the venue in their place. */
export function canEndConsultation(actor: Actor, it: ConsultationPlace): Verdict {
  const named = byName(actor, [it.hostId], "host", it);
  return named ?? byRole(actor, organisers, it, "not-the-host");
}

export function canConfirmAsHost(actor: Actor, it: ConsultationPlace): Verdict {
  return byName(actor, [it.hostId], "host", it) ?? deny("not-the-host");
}

export function canConfirmAsHead(actor: Actor, it: ConsultationPlace): Verdict {
  const named = byName(actor, [it.headId], "head", it);
  return named ?? byRole(actor, ["head", "rotating-head"], it, "not-the-head");
}

/** Its working page: whoever has any part in preparing, holding or recording it. */
export function canWorkOn(actor: Actor, it: ConsultationPlace): Verdict {
  const verdict = canRecord(actor, it);
  return verdict.allowed ? verdict : canConfirmAsHead(actor, it);
}

/** Postpone, set a new time, cancel. */
export function canMoveDate(actor: Actor, it: ConsultationPlace): Verdict {
  const named = byName(actor, [it.headId, it.convenorId], "head", it);
  return named ?? byRole(actor, organisers, it, "not-your-consultation");
}

/** Issue, close and reopen follow from what becomes of the suggestions. */
export function canFollowSuggestions(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-system");
}

/** Signing up, signing in: a person whose phone is confirmed. */
export function canTakePart(actor: Actor, it: ConsultationPlace): Verdict {
  if (actor.kind !== "person") return deny("sign-in-first");
  return allow(reaching(actor, ["resident", "member"], it) ?? null);
}

type Invitation = {
  readonly id?: string;
  readonly personId: string | null;
  readonly departmentId: string | null;
};

/** The invited person, whoever proved the phone of it, or somebody who acts for the invited department. */
export function canAnswerInvitation(
  actor: Actor,
  it: ConsultationPlace,
  invitation: Invitation,
): Verdict {
  if (actor.kind === "person" && actor.id === invitation.personId)
    return allow(reaching(actor, ["member", "resident"], it) ?? null);
  if (actor.kind === "link-holder" && actor.subjectId === invitation.id) return allow(null);
  const grant = actor.grants.find(
    (each) =>
      (each.role === "handler" || each.role === "department-lead") &&
      each.departmentId !== null &&
      each.departmentId !== undefined &&
      each.departmentId === invitation.departmentId,
  );
  return grant ? allow(grant) : deny("not-your-invitation");
}

export function canOpenConsultationDesk(actor: Actor): Verdict {
  const grant = actor.grants.find((each) => (readers as readonly Role[]).includes(each.role));
  return grant ? allow(grant) : deny("not-your-desk");
}

/** The scopes, and the venues where a grant names one, in which plans are seen too. */
export function consultationScopes(
  actor: Actor,
): readonly { readonly scope: string; readonly venueId?: string | null }[] {
  return actor.grants.filter((each) => (readers as readonly Role[]).includes(each.role));
}

/** The seat is looked up by the person or by the proof of it; there is none of others'. */
export function canGiveSeatBack(actor: Actor, it: ConsultationPlace): Verdict {
  return actor.kind === "link-holder" ? allow(null) : canTakePart(actor, it);
}

/** Reminders and what else falls due. */
export function canRemindAttendees(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-system");
}

/** From where a matter of this actor may come: from offices all seven, from a member, a resident. */
export function sourcesOf(actor: Actor, place: MatterPlace): readonly MatterSource[] {
  if (reaching(actor, [...organisers, "triage"], place)) return matterSources;
  if (reaching(actor, ["member", "convenor"], place)) return ["member", "resident"];
  return ["resident"];
}

/** 码上征题: whoever confirmed a phone may put a matter forward; what is not theirs to name is refused. */
export function canProposeMatter(actor: Actor, place: MatterPlace, source?: MatterSource): Verdict {
  if (actor.kind !== "person") return deny("sign-in-first");
  if (source && !sourcesOf(actor, place).includes(source)) return deny("not-your-source");
  return allow(reaching(actor, [...suggesters], place) ?? null);
}

type SeenMatter = MatterPlace & {
  readonly status: string;
  readonly suggestedById: string | null;
};

/** What was publicised everybody knows; before that its suggester and those who prepare consultations. */
export function canSeeMatter(actor: Actor, matter: SeenMatter): Verdict {
  if ((publicMatterStatuses as readonly string[]).includes(matter.status)) return allow(null);
  if (actor.kind === "person" && actor.id === matter.suggestedById) return allow(null);
  return bySystemOr(actor, readers, matter, "not-your-matter");
}

/** Its words at the desk: whoever prepares consultations there. */
export function canReadMatter(actor: Actor, matter: MatterPlace): Verdict {
  return bySystemOr(actor, readers, matter, "not-your-matter");
}

/** One voice each, of people whose phone is confirmed. */
export function canVoice(actor: Actor): Verdict {
  return actor.kind === "person" ? allow(null) : deny("sign-in-first");
}

/** A list that leaves as a file is written down with its taker. */
export function canExportMatters(actor: Actor): Verdict {
  return canOpenConsultationDesk(actor);
}

/** Everybody their own. */
export function canKeepCalendar(actor: Actor): Verdict {
  return actor.kind === "person" ? allow(null) : deny("sign-in-first");
}

/** Whoever reads the code at the door stands there; no account is asked for. */
export function canWalkIn(actor: Actor): Verdict {
  return actor.kind === "system" ? deny("sign-in-first") : allow(null);
}

/** The item that is on, the speakers, quick polls, what was answered: the host and the recorder. */
export function canRunSession(actor: Actor, it: ConsultationPlace): Verdict {
  return canRecord(actor, it);
}

/** A question is put aside by the host or who organises, or by whoever moderates words there. */
export function canHideQuestion(actor: Actor, it: ConsultationPlace): Verdict {
  const verdict = canOrganise(actor, it);
  return verdict.allowed
    ? verdict
    : byRole(actor, ["content-moderator"], it, "not-your-consultation");
}

/** A turn to speak is given back by who asked for it, or taken off the list by who runs the session. */
export function canWithdrawSpeech(
  actor: Actor,
  it: ConsultationPlace,
  speaker: { readonly personId: string | null },
): Verdict {
  if (actor.kind === "person" && actor.id === speaker.personId) return allow(null);
  return canRunSession(actor, it);
}

/** A date poll is answered by the invited, by whoever acts for an invited department, and by the host. */
export function canAnswerDates(
  actor: Actor,
  it: ConsultationPlace,
  invitations: readonly Invitation[],
): Verdict {
  if (actor.kind === "person" && actor.id === it.hostId)
    return allow(reaching(actor, ["host"], it) ?? null);
  const answered = invitations.map((each) => canAnswerInvitation(actor, it, each));
  return answered.find((verdict) => verdict.allowed) ?? deny("not-your-invitation");
}

/** By its hour a poll closes by itself, before that by the hand of an organiser. */
export function canChooseDate(actor: Actor, it: ConsultationPlace): Verdict {
  return actor.kind === "system" ? allow(null) : canOrganise(actor, it);
}

/** The meetings of a series are made as their weeks come near. */
export function canMakeOccurrence(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-system");
}

/** Whoever started it, its head, and the organisers of the venue. */
export function canEndSeries(
  actor: Actor,
  series: MatterPlace & { readonly convenorId: string; readonly headId: string },
): Verdict {
  const named = byName(actor, [series.convenorId, series.headId], "head", series);
  return named ?? byRole(actor, organisers, series, "not-your-venue");
}

/** Minutes that are due are reminded of by the platform. */
export function canRemindOfMinutes(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-system");
}
