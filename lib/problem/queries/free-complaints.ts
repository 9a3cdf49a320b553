import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { getPlaceNames } from "@/lib/place/queries";
import { canTriageProblem } from "../policy";
import { clusterable } from "../rules/clusterable";
import { placeName } from "./problem-list";

export type FreeComplaint = {
  readonly ref: string;
  readonly title: string;
  readonly place: string;
  readonly category: { readonly name: string; readonly nameEn: string } | null;
  readonly at: Date;
};

const most = 60;

/**
 * Open complaints that are in no problem yet, for making one by hand: around one complaint, or in a
 * street. Only what the actor may triage.
 */
export async function listFreeComplaints(
  actor: Actor,
  around: { readonly ref?: string; readonly street?: string },
): Promise<FreeComplaint[]> {
  const scopes = actor.grants
    .filter((grant) => canTriageProblem(actor, { divisionCode: grant.scope }).allowed)
    .map((grant) => ({ divisionCode: { startsWith: grant.scope } }));
  if (scopes.length === 0) return [];
  const near = around.ref ? await placeOf(around.ref) : {};
  const street = around.street ? { divisionCode: { startsWith: around.street } } : {};
  const rows = await db.complaint.findMany({
    where: {
      AND: [
        { OR: scopes },
        near,
        street,
        { status: { in: [...clusterable.statuses] }, kind: { not: clusterable.exceptKind } },
      ],
    },
    select,
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: 3 * most,
  });
  return named(await freeOf(rows));
}

const select = {
  id: true,
  ref: true,
  title: true,
  divisionCode: true,
  compoundId: true,
  submittedAt: true,
  createdAt: true,
  category: { select: { name: true, nameEn: true } },
} as const satisfies Prisma.ComplaintSelect;
type Row = Prisma.ComplaintGetPayload<{ select: typeof select }>;

async function freeOf(rows: readonly Row[]): Promise<Row[]> {
  const taken = await db.problemComplaint.findMany({
    where: { complaintId: { in: rows.map((row) => row.id) } },
    select: { complaintId: true },
  });
  const inProblem = new Set(taken.map((link) => link.complaintId));
  return rows.filter((row) => !inProblem.has(row.id)).slice(0, most);
}

async function named(rows: readonly Row[]): Promise<FreeComplaint[]> {
  const names = await getPlaceNames({
    divisions: rows.map((row) => row.divisionCode),
    compounds: rows.map((row) => row.compoundId),
  });
  return rows.map((row) => ({
    ref: row.ref,
    title: row.title,
    category: row.category,
    place: placeName(row.divisionCode, names, row.compoundId),
    at: row.submittedAt ?? row.createdAt,
  }));
}

async function placeOf(ref: string): Promise<Prisma.ComplaintWhereInput> {
  const row = await db.complaint.findUnique({ where: { ref }, select: { divisionCode: true } });
  if (!row) return {};
  const place = codeAt("community", row.divisionCode) ?? row.divisionCode;
  return { divisionCode: { startsWith: place } };
}
