import { type Actor, holds } from "@/lib/core/actor";
import { canOpenVenueDesk } from "@/lib/place/policy";
import type { NoticeCounts } from "../model/counts";
import { type Audience, audienceOf } from "./audience";
import type { Told } from "./message-text";

/** The reader joined this complaint. */
type Joined = { readonly joined?: boolean };

/** Where the reader of a notice goes on: their own page of the thing, else its public chain. */
export function noticePath(
  actor: Actor,
  { kind, ref, followed = false, joined = false, counts }: Told & Joined,
): string {
  if (joined) return `/my/complaints/${ref}`;
  if (followed) return `/trace/${ref}`;
  const own = ownPage(actor, { kind, ref, counts });
  if (own) return own;
  const audience = audienceOf[kind] ?? [];
  const subject = kind.slice(0, kind.indexOf("."));
  const works = holds(actor, "handler", "department-lead");
  if (works && audience.includes("co-department")) return "/handling/opinions";
  const handles =
    works && ["departments", "officer"].some((each) => audience.includes(each as Audience));
  if (audience.includes("firm") && holds(actor, "firm-contact") && !works) return "/handling";
  if (handles)
    return subject === "complaint" ? `/handling/complaints/${ref}` : `/handling/suggestions/${ref}`;
  if (audience.includes("triage")) return `/desk/complaints/${ref}`;
  if (audience.includes("observer")) return `/duty/look-backs/${ref}`;
  if (audience.includes("office")) return officePath(kind, ref);
  return publicPath(actor, kind, ref);
}

/** An expert who was invited by phone answers on the page of their place. */
function isWithoutOffice(actor: Actor): boolean {
  return actor.grants.every((grant) => grant.role === "resident");
}

/** Minutes that are due are read where they are written. */
function officePath(kind: string, ref: string): string {
  const page = `/desk/consultations/${ref}`;
  return kind === "consultation.minutes-due" ? `${page}/minutes` : page;
}

/** For whoever has no office in it. */
function publicPath(actor: Actor, kind: string, ref: string): string {
  const subject = kind.slice(0, kind.indexOf("."));
  if (kind === "consultation.invited")
    return isWithoutOffice(actor) ? `/consultations/${ref}/seat` : "/duty";
  if (kind === "suggestion.rating-reminded") return `/suggestions/${ref}/rate`;
  if (kind.startsWith("consultation.date-")) return `/consultations/${ref}/dates`;
  if (subject === "complaint") return `/my/complaints/${ref}`;
  if (subject === "matter") return `/consultations/matters/${ref}`;
  return subject === "consultation" ? `/consultations/${ref}` : `/trace/${ref}`;
}

/** A reminder leads to what is late among the officer's own, or to what soon is where nothing is late. */
function dueList(actor: Actor, counts?: NoticeCounts): string {
  const list = holds(actor, "handler", "department-lead")
    ? "/handling/complaints"
    : "/desk/complaints";
  const isLate = !counts || counts.over + counts.threefold > 0;
  return `${list}?view=${isLate ? "over" : "soon"}`;
}

/** Of what is no matter with a reference: a venue, one's work, the places one follows, requests about data. */
function ownPage(actor: Actor, { kind, ref, counts }: Told): string | undefined {
  if (kind.startsWith("venue.")) return venuePath(actor, kind, ref);
  if (kind === "notices.reminded") return dueList(actor, counts);
  if (kind === "notices.places-told") return "/my/following";
  if (kind === "consultation.papers-due") return `/desk/consultations/${ref}#materials`;
  if (kind.startsWith("campaign.")) return `/campaigns/${ref}`;
  if (kind.startsWith("supervision.")) return orderPath(actor, ref);
  if (!kind.startsWith("data-request.")) return undefined;
  return audienceOf[kind]?.includes("protection") ? "/admin/data-requests" : "/my/data#earlier";
}

/** Of a supervision order: the department's own page, else the district's. */
function orderPath(actor: Actor, ref: string): string {
  const works = holds(actor, "handler", "department-lead");
  return `/${works ? "handling" : "desk"}/supervision/${ref}`;
}

/** Of a hand-over: the desk of whoever keeps the venue, else one's own duty, where it is confirmed too. */
function venuePath(actor: Actor, kind: string, ref: string): string {
  if (kind === "venue.member-assigned") return `/venues/${ref}`;
  return canOpenVenueDesk(actor).allowed ? `/desk/venues/${ref}#handover` : "/duty#handovers";
}
