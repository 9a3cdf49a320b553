import "server-only";
import type { RouteRow } from "@/lib/catalogue/model/route";
import { routeScopes } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { getPlaceNames } from "@/lib/place/queries";
import { wholeVisibleTo } from "../records/complaint";
import { tryOnPast } from "../records/route-test";
import { agreesWith } from "../rules/try-route";

const samples = 12;

/**
 * What a rule would have done with the complaints of the last 90 days. The figures count all of its
 * area; the sample names those that the actor may read, disagreements first.
 */
export async function getRouteTrial(actor: Actor, route: RouteRow, now: Date) {
  if (!routeScopes(actor).some((scope) => route.scope.startsWith(scope))) return null;
  const { hits, ...trial } = await tryOnPast(db, route, now);
  const byAgreement = hits.toSorted(
    (a, b) => Number(agreesWith(route, a) ?? 2) - Number(agreesWith(route, b) ?? 2),
  );
  const refs = byAgreement.slice(0, samples * 4).map((each) => each.ref);
  const rows = await db.complaint.findMany({
    where: { AND: [{ ref: { in: refs } }, wholeVisibleTo(actor)] },
    select: {
      ref: true,
      title: true,
      status: true,
      submittedAt: true,
      departmentId: true,
      venueId: true,
    },
    take: samples * 4,
  });
  const names = await getPlaceNames({
    departments: rows.map((row) => row.departmentId),
    venues: rows.map((row) => row.venueId),
  });
  const seen = new Map(rows.map((row) => [row.ref, row]));
  const sample = byAgreement.flatMap((past) => {
    const row = seen.get(past.ref);
    if (!row) return [];
    const went = route.departmentId ? names.department(row.departmentId) : names.venue(row.venueId);
    return [{ ...row, went, agrees: agreesWith(route, past) }];
  });
  return { ...trial, hits: hits.length, sample: sample.slice(0, samples) };
}
export type RouteTrialView = NonNullable<Awaited<ReturnType<typeof getRouteTrial>>>;
