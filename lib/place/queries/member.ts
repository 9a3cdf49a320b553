import "server-only";
import { z } from "zod";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";

export type MemberFilter = {
  readonly street?: string;
  readonly sector?: string;
  readonly expertise?: string;
  readonly words?: string;
  readonly after?: string;
};

export type MemberRow = {
  readonly slug: string;
  readonly name: string;
  readonly invented: boolean;
  readonly sector: string;
  readonly expertise: readonly string[];
  readonly divisionCode: string;
  readonly standing: boolean;
};

const size = 30;
const cursor = z.tuple([z.string()]);

const rowShape = {
  slug: true,
  sector: true,
  expertise: true,
  divisionCode: true,
  standing: true,
  person: { select: { name: true, invented: true } },
} as const;

function asked({ street, sector, expertise, words }: MemberFilter): Prisma.MemberWhereInput {
  return {
    ...(street && { divisionCode: { startsWith: street } }),
    ...(sector && { sector }),
    ...(expertise && { expertise: { has: expertise } }),
    ...(words && { person: { name: { contains: words } } }),
  };
}

/** Members with what they are public with: name, sector, expertise, street; never a phone. */
export async function listMembers(filter: MemberFilter): Promise<Page<MemberRow>> {
  const after = readCursor(cursor, filter.after);
  const rows = await db.member.findMany({
    where: { AND: [asked(filter), after ? { slug: { gt: after[0] } } : {}] },
    select: rowShape,
    orderBy: { slug: "asc" },
    take: size + 1,
  });
  const page = pageOf(rows, size, (row) => cursorOf(row.slug));
  return { ...page, rows: page.rows.map(({ person, ...row }) => ({ ...row, ...person })) };
}

/** One member with group, profession and the venues joined. */
export async function getMember(slug: string) {
  const row = await db.member.findUnique({
    where: { slug },
    select: {
      ...rowShape,
      profession: true,
      committee: true,
      group: { select: { name: true } },
      venues: {
        select: { venue: { select: { code: true, name: true } } },
        where: { toDay: null },
        take: 20,
      },
    },
  });
  if (!row) return null;
  const { person, venues, group, ...member } = row;
  return { ...member, ...person, group: group.name, venues: venues.map((each) => each.venue) };
}
export type MemberItem = NonNullable<Awaited<ReturnType<typeof getMember>>>;

export async function countMembers(scope: string): Promise<number> {
  return db.member.count({ where: { divisionCode: { startsWith: scope } } });
}
