import "server-only";
import { db } from "@/lib/core/db";
import { countedPeople, peopleIn, publicComplaints } from "../records/complaint";

const nearDays = 90;

/** What was said in the same compound, or the same community where no compound is named: public ones. */
export async function listPublishedNearby(
  place: { divisionCode: string; compoundId: string | null },
  now: Date,
) {
  if (place.divisionCode.length < 12) return [];
  const rows = await db.complaint.findMany({
    where: {
      ...publicComplaints,
      divisionCode: place.divisionCode,
      ...(place.compoundId ? { compoundId: place.compoundId } : {}),
      submittedAt: { gt: new Date(now.getTime() - nearDays * 86_400_000) },
    },
    select: {
      ref: true,
      summary: true,
      status: true,
      submittedAt: true,
      categoryCode: true,
      category: { select: { groupCode: true } },
      _count: { select: countedPeople },
    },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: 60,
  });
  return rows.map(({ category, _count, ...row }) => ({
    ...row,
    groupCode: category?.groupCode ?? "",
    people: peopleIn(_count),
  }));
}
export type NearbyComplaint = Awaited<ReturnType<typeof listPublishedNearby>>[number];
