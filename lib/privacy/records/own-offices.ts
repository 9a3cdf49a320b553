import "server-only";
import { Prisma, type Tx } from "@/lib/core/db";
import { officeColumns } from "../rules/held-columns";
import { most, stamp } from "./own-words";

/** The roles, offices and membership somebody has or had, and how often they acted in them. */
export async function ownOffices(tx: Tx, personId: string) {
  const where = { personId };
  const dated = { fromDay: true, toDay: true } as const;
  const [roles, venueOffices, member] = await Promise.all([
    tx.grant.findMany({ where, select: { role: true, scope: true, ...dated }, take: most }),
    tx.venueOffice.findMany({
      where,
      select: { venue: { select: { name: true } }, office: true, ...dated },
      take: most,
    }),
    tx.member.findFirst({
      where,
      select: {
        ...{ slug: true, sector: true, committee: true, profession: true, expertise: true },
        group: { select: { name: true } },
        venues: { select: { venue: { select: { name: true } }, ...dated }, take: most },
      },
    }),
  ]);
  const held = roles.length + venueOffices.length + (member ? 1 : 0);
  return {
    offices: {
      roles,
      venueOffices: venueOffices.map(({ venue, ...row }) => ({ venue: venue.name, ...row })),
      member: member && {
        ...member,
        group: member.group.name,
        venues: member.venues.map(({ venue, ...row }) => ({ venue: venue.name, ...row })),
      },
    },
    officeActs: held > 0 ? await actsOf(tx, personId) : {},
  };
}

/**
 * How many rows name them for what they did in office, by table and column: the acts themselves are
 * the authority's files. One statement, and only for who ever held an office.
 */
async function actsOf(tx: Tx, personId: string): Promise<Record<string, number>> {
  const counts = officeColumns.map((each) => {
    const [table = "", column = ""] = each.split(".");
    return Prisma.sql`SELECT ${each} AS "column", count(*)::int AS "rows"
      FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(`"${column}"`)} = ${personId}::uuid`;
  });
  const rows = await tx.$queryRaw<{ column: string; rows: number }[]>`
    ${Prisma.join(counts, " UNION ALL ")}`;
  return Object.fromEntries(
    rows.flatMap((each) => (each.rows > 0 ? [[each.column, each.rows]] : [])),
  );
}

/** Whoever held a public office is named in it no more, and what they are by profession goes. */
export async function forgetProfile(tx: Tx, personId: string): Promise<void> {
  await tx.member.updateMany({ where: { personId }, data: { profession: "", expertise: [] } });
}

/** What somebody set up or handed in besides: views of the desk, a calendar, pictures, messages. */
export async function ownThings(tx: Tx, personId: string) {
  const where = { personId };
  const [savedFilters, feed, files, messages] = await Promise.all([
    tx.savedFilter.findMany({
      where,
      select: { name: true, address: true, createdAt: true },
      take: most,
    }),
    tx.calendarFeed.findUnique({ where, select: { createdAt: true } }),
    tx.storedFile.findMany({
      where: { uploadedBy: personId },
      select: {
        name: true,
        mime: true,
        bytes: true,
        subject: true,
        takenOn: true,
        createdAt: true,
      },
      take: most,
    }),
    tx.delivery.findMany({
      where,
      select: { channel: true, createdAt: true, sentAt: true, failed: true },
      take: most,
    }),
  ]);
  return {
    savedFilters: savedFilters.map((row) => ({ ...row, createdAt: stamp(row.createdAt) })),
    // Its address is a secret that stands on its own page and goes into no file.
    calendarFeed: feed && { since: stamp(feed.createdAt) },
    files: files.map((row) => ({ ...row, createdAt: stamp(row.createdAt) })),
    messages: messages.map((row) => ({
      ...row,
      createdAt: stamp(row.createdAt),
      sentAt: stamp(row.sentAt),
    })),
    writtenForOthers: await writtenForOthers(tx, personId),
  };
}

/** What they wrote down for somebody else: that they did, never what it says or for whom. */
async function writtenForOthers(tx: Tx, agentId: string) {
  const [complaints, supports] = await Promise.all([
    tx.complaint.findMany({
      where: { agentId, status: { not: "discarded" } },
      select: { ref: true, agentRelation: true, createdAt: true },
      take: most,
    }),
    tx.complaintSupport.findMany({
      where: { agentId },
      select: { complaint: { select: { ref: true } }, agentRelation: true, at: true },
      take: most,
    }),
  ]);
  return [
    ...complaints.map((row) => ({
      ref: row.ref,
      as: row.agentRelation,
      at: stamp(row.createdAt),
    })),
    ...supports.map((row) => ({
      ref: row.complaint.ref,
      as: row.agentRelation,
      at: stamp(row.at),
    })),
  ];
}
