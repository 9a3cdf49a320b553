import "server-only";
import { dayOf } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { lots, rowLots } from "./lots";

const size = 250;
const quotasAtMost = 500;

function inForce(now: Date) {
  const day = dayOf(now);
  return { fromDay: { lte: day }, OR: [{ toDay: null }, { toDay: { gte: day } }] };
}

/** Venues of the streets and kinds that are expected to hold something; without quotas all of the area. */
async function venuesOf(campaignId: string): Promise<Prisma.VenueWhereInput | null> {
  const campaign = await db.campaign.findUnique({
    where: { id: campaignId },
    select: {
      divisionCode: true,
      quotas: { select: { divisionCode: true, kind: true }, take: quotasAtMost },
    },
  });
  if (!campaign) return null;
  const { divisionCode, quotas } = campaign;
  if (quotas.length === 0) return { divisionCode: { startsWith: divisionCode } };
  return {
    OR: quotas.map(({ kind, divisionCode: code }) => ({
      kind,
      divisionCode: { startsWith: code },
    })),
  };
}

/** Who holds one of the campaign's venues or keeps its calendar on the day. */
export async function* campaignOfficers(
  campaignId: string,
  now: Date,
): AsyncGenerator<readonly string[]> {
  const venue = await venuesOf(campaignId);
  if (!venue) return;
  const read = (after: string | undefined, take: number) =>
    db.venueOffice.findMany({
      where: { ...inForce(now), venue, id: { gt: after } },
      select: { id: true, personId: true },
      orderBy: { id: "asc" },
      take,
    });
  for await (const rows of rowLots(size, read)) yield rows.map((row) => row.personId);
}

/** Members who joined one of its venues and did not leave. */
export async function* campaignMembers(
  campaignId: string,
  now: Date,
): AsyncGenerator<readonly string[]> {
  const venue = await venuesOf(campaignId);
  if (!venue) return;
  yield* lots(size, async (after, take) => {
    const rows = await db.member.findMany({
      where: { venues: { some: { ...inForce(now), venue } }, personId: { gt: after } },
      select: { personId: true },
      orderBy: { personId: "asc" },
      take,
    });
    return rows.map((row) => row.personId);
  });
}
