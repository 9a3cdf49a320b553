import { type Actor, holds } from "@/lib/core/actor";
import { audienceOf } from "./audience";

/** Where the reader of a notice goes on: their own page of the thing, else its public chain. */
export function noticePath(
  actor: Actor,
  { kind, ref, followed = false }: { kind: string; ref: string; followed?: boolean },
): string {
  if (followed) return `/trace/${ref}`;
  const own = ownPage(actor, kind);
  if (own) return own;
  const audience = audienceOf[kind] ?? [];
  const subject = kind.slice(0, kind.indexOf("."));
  const works = holds(actor, "handler", "department-lead");
  if (works && audience.includes("co-department")) return "/handling/opinions";
  const handles = works && audience.includes("departments");
  if (audience.includes("firm") && holds(actor, "firm-contact") && !works) return "/handling";
  if (handles)
    return subject === "complaint" ? `/handling/complaints/${ref}` : `/handling/suggestions/${ref}`;
  if (audience.includes("triage")) return `/desk/complaints/${ref}`;
  if (audience.includes("observer")) return `/duty/look-backs/${ref}`;
  if (audience.includes("office")) return `/desk/consultations/${ref}`;
  return publicPath(subject, ref);
}

/** For whoever has no office in it. */
function publicPath(subject: string, ref: string): string {
  if (subject === "complaint") return `/my/complaints/${ref}`;
  return subject === "consultation" ? `/consultations/${ref}` : `/trace/${ref}`;
}

/** A reminder leads to the officer's own list, in the order of its dates. */
function dueList(actor: Actor): string {
  const handles = holds(actor, "handler", "department-lead");
  return handles ? "/handling/complaints" : "/desk/complaints?view=over";
}

/** Of what is no matter with a reference: one's work, the places one follows, requests about data. */
function ownPage(actor: Actor, kind: string): string | undefined {
  if (kind === "notices.reminded") return dueList(actor);
  if (kind === "notices.places-told") return "/my/following";
  if (!kind.startsWith("data-request.")) return undefined;
  return audienceOf[kind]?.includes("protection") ? "/admin/data-requests" : "/my/data#earlier";
}
