import "server-only";
import { z } from "zod";
import type { ConsultationStatus } from "@/lib/consultation/model";
import { consultationStatus } from "@/lib/consultation/model";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { type ProblemStatus, problemStatus } from "@/lib/problem/model";
import { type Adoption, type AdoptionFilter, adoption, adoptionsIn } from "@/lib/suggestion/model";
import { heldIn, raised, solved } from "./cells";

/** What one number of a campaign counts: all of it, or one street's, or one kind of venue's. */
export type ItemsFilter = {
  readonly campaignId: string;
  readonly street?: string;
  readonly kind?: string;
  readonly after?: string;
};

export type HeldItem = {
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly venue: string;
  readonly street: string;
  readonly startsAt: Date;
  readonly members: number;
  readonly residents: number;
};
export type RaisedItem = {
  readonly ref: string;
  readonly title: string;
  readonly adoption: Adoption;
  readonly street: string;
  readonly department: string | null;
  readonly at: Date;
};
export type ProblemItem = {
  readonly ref: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly street: string;
  readonly at: Date;
};

const size = 30;
const cursor = z.tuple([moment, z.uuid()]);

/** Later rows of a list that is ordered by a moment and an id, both falling. */
function beyond(at: Prisma.Sql, id: Prisma.Sql, after?: string): Prisma.Sql {
  const seen = readCursor(cursor, after);
  if (!seen) return Prisma.empty;
  return Prisma.sql`AND (${at}, ${id}) < (${new Date(seen[0])}, ${seen[1]}::uuid)`;
}

const inStreet = (column: Prisma.Sql, street = "") =>
  street ? Prisma.sql`AND ${column} LIKE ${`${street}%`}` : Prisma.empty;
const ofCampaign = (id: string) => heldIn(Prisma.sql`${id}::uuid`);

/** Consultations that were held, the latest first, each with who was there. */
export async function listPublishedHeld(filter: ItemsFilter): Promise<Page<HeldItem>> {
  const { campaignId, street, kind, after } = filter;
  const rows = await db.$queryRaw<(HeldItem & { id: string })[]>`
    SELECT h."id"::text AS "id", h."ref", h."title", h."status", h."startsAt",
      v."name" AS "venue", coalesce(d."name", '') AS "street", a."members", a."residents"
    FROM (SELECT c.* FROM ${ofCampaign(campaignId)}) h
    JOIN "Venue" v ON v."id" = h."venueId"
    LEFT JOIN "Division" d ON d."code" = left(h."divisionCode", 9)
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE "capacityAs" = 'member')::int AS "members",
        count(*) FILTER (WHERE "capacityAs" = 'resident')::int AS "residents"
      FROM "Attendance" WHERE "consultationId" = h."id" AND "status" = 'present'
        AND "correctedAt" IS NULL) a
    WHERE true ${inStreet(Prisma.sql`h."divisionCode"`, street)}
      ${kind ? Prisma.sql`AND v."kind" = ${kind}` : Prisma.empty}
      ${beyond(Prisma.sql`h."startsAt"`, Prisma.sql`h."id"`, after)}
    ORDER BY h."startsAt" DESC, h."id" DESC LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (last) => cursorOf(last.startsAt.getTime(), last.id));
  const shown = page.rows.map(({ id, ...row }) => ({
    ...row,
    status: consultationStatus.parse(row.status),
  }));
  return { ...page, rows: shown };
}

/** Suggestions raised in them, the latest first. */
export async function listPublishedRaisedIn(
  filter: ItemsFilter & { readonly adoption?: AdoptionFilter },
): Promise<Page<RaisedItem>> {
  const { campaignId, street, after } = filter;
  const wanted = filter.adoption ? [...adoptionsIn(filter.adoption)] : null;
  const rows = await db.$queryRaw<(RaisedItem & { id: string })[]>`
    SELECT s."id"::text AS "id", s."ref", s."title", s."adoption", s."raisedAt" AS "at",
      coalesce(d."name", '') AS "street", m."shortName" AS "department"
    FROM "Suggestion" s LEFT JOIN "Division" d ON d."code" = left(s."divisionCode", 9)
    LEFT JOIN "Department" m ON m."id" = s."leadDepartmentId"
    WHERE s."consultationId" IN (SELECT c."id" FROM ${ofCampaign(campaignId)}) AND ${raised}
      ${wanted ? Prisma.sql`AND s."adoption" = ANY(${wanted})` : Prisma.empty}
      ${inStreet(Prisma.sql`s."divisionCode"`, street)}
      ${beyond(Prisma.sql`s."raisedAt"`, Prisma.sql`s."id"`, after)}
    ORDER BY s."raisedAt" DESC, s."id" DESC LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (last) => cursorOf(last.at.getTime(), last.id));
  const shown = page.rows.map(({ id, ...row }) => ({
    ...row,
    adoption: adoption.parse(row.adoption),
  }));
  return { ...page, rows: shown };
}

/** Common problems that were consulted on, the latest first. */
export async function listPublishedProblemsIn(
  filter: ItemsFilter & { readonly solved?: boolean },
): Promise<Page<ProblemItem>> {
  const { campaignId, street, after } = filter;
  const rows = await db.$queryRaw<(ProblemItem & { id: string })[]>`
    SELECT p."id"::text AS "id", p."ref", p."title", p."status", p."detectedAt" AS "at",
      coalesce(d."name", '') AS "street"
    FROM "Problem" p LEFT JOIN "Division" d ON d."code" = left(p."divisionCode", 9)
    WHERE p."id" IN (SELECT c."problemId" FROM ${ofCampaign(campaignId)})
      ${filter.solved ? Prisma.sql`AND ${solved}` : Prisma.empty}
      ${inStreet(Prisma.sql`p."divisionCode"`, street)}
      ${beyond(Prisma.sql`p."detectedAt"`, Prisma.sql`p."id"`, after)}
    ORDER BY p."detectedAt" DESC, p."id" DESC LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (last) => cursorOf(last.at.getTime(), last.id));
  const shown = page.rows.map(({ id, ...row }) => ({
    ...row,
    status: problemStatus.parse(row.status),
  }));
  return { ...page, rows: shown };
}
