import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { type Day, momentsOf } from "@/lib/core/day";
import { db, type Prisma } from "@/lib/core/db";
import { cursorOf, moment, pageOf, readCursor } from "@/lib/core/keyset";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import type { ExclusionCode } from "../model";
import { officeGrants } from "../policy";
import { wholeVisibleTo } from "../records/complaint";

export type ExclusionFilter = {
  readonly street?: string;
  readonly code?: ExclusionCode;
  /** By the day on which it was left out, both days included. */
  readonly from?: Day;
  readonly to?: Day;
  readonly after?: string;
};

const size = 30;
const cursorShape = z.tuple([moment, z.uuid()]);

/** What the actor's office at the desk reaches, and of that what they may see the whole of. */
function whereOf(actor: Actor, filter: ExclusionFilter): Prisma.ComplaintExclusionWhereInput {
  const { street, code, from, to } = filter;
  const scopes = officeGrants(actor).triage.map(({ scope }) => ({
    divisionCode: { startsWith: scope },
  }));
  return {
    // Of nothing that has to hold, something holds: whoever has no office is told so here.
    ...(scopes.length > 0 ? { OR: scopes } : { complaintId: { in: [] } }),
    complaint: wholeVisibleTo(actor),
    ...(street ? { divisionCode: { startsWith: street } } : {}),
    ...(code ? { code } : {}),
    at: momentsOf(from, to),
  };
}

function afterOf(after: string | undefined): Prisma.ComplaintExclusionWhereInput {
  const seen = readCursor(cursorShape, after);
  if (!seen) return {};
  const at = new Date(seen[0]);
  return { OR: [{ at: { lt: at } }, { at, complaintId: { lt: seen[1] } }] };
}

const shown = {
  complaintId: true,
  code: true,
  noteId: true,
  at: true,
  complaint: {
    select: {
      ref: true,
      title: true,
      status: true,
      divisionCode: true,
      compoundId: true,
      departmentId: true,
    },
  },
} satisfies Prisma.ComplaintExclusionSelect;

/** 考核剔除: what is in none of the three rates and why, the newest first (domain.md §6). */
export async function listExclusions(actor: Actor, filter: ExclusionFilter) {
  const found = await db.complaintExclusion.findMany({
    where: { AND: [whereOf(actor, filter), afterOf(filter.after)] },
    select: shown,
    orderBy: [{ at: "desc" }, { complaintId: "desc" }],
    take: size + 1,
  });
  const page = pageOf(found, size, (row) => cursorOf(row.at.getTime(), row.complaintId));
  const of = page.rows.map((row) => row.complaint);
  const [names, prose] = await Promise.all([
    getPlaceNames({
      divisions: of.map((row) => row.divisionCode),
      compounds: of.map((row) => row.compoundId),
      departments: of.map((row) => row.departmentId),
    }),
    readProse(page.rows.map((row) => row.noteId)),
  ]);
  const rows = page.rows.map(({ complaint, noteId, complaintId: id, ...row }) => ({
    ...{ ...row, id, ref: complaint.ref, title: complaint.title, status: complaint.status },
    reason: prose.get(noteId),
    street: names.division(complaint.divisionCode.slice(0, 9)),
    community: names.division(complaint.divisionCode),
    compound: names.compound(complaint.compoundId),
    department: names.department(complaint.departmentId),
  }));
  return { rows, next: page.next };
}
export type ExclusionRow = Awaited<ReturnType<typeof listExclusions>>["rows"][number];

export function countExclusions(actor: Actor, filter: ExclusionFilter): Promise<number> {
  return db.complaintExclusion.count({ where: whereOf(actor, filter) });
}

/** All of it, page by page, so that it is never in memory as a whole. */
export async function* listAllExclusions(actor: Actor, filter: ExclusionFilter) {
  let after: string | undefined;
  do {
    const page = await listExclusions(actor, { ...filter, after });
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}
