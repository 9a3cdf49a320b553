import "server-only";
import { Prisma } from "@/lib/core/db";
import type { FactKind } from "@/lib/core/tally";
import { sat } from "./meeting-facts";

const { sql } = Prisma;
const dayOf = (at: Prisma.Sql) => sql`to_char(${at} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** What was held at each venue, by the day it began, where the venue stands. */
const venueKind: FactKind = {
  kind: "venue",
  facts: (touched) => sql`
    SELECT h."id", v."divisionCode" AS "division", ARRAY['venue:' || v."id"] AS "dims",
      jsonb_build_object(${dayOf(sql`h."startedAt"`)} || '/venue/held/*', 1) AS "cells"
    FROM "Consultation" h JOIN "Venue" v ON v."id" = h."venueId"
    WHERE h."startedAt" IS NOT NULL AND ${touched(sql`h."id"`)}`,
  reached: (ids) => sql`SELECT unnest(${ids("consultation")}) AS "id"`,
};

/** That a member sat in a consultation, by the day it was for, where the member is at home. */
const memberKind: FactKind = {
  kind: "member",
  facts: (touched) => sql`
    SELECT a."id", m."divisionCode" AS "division", ARRAY['member:' || m."id"] AS "dims",
      jsonb_build_object(${dayOf(sql`h."startsAt"`)} || '/member/came/*', 1) AS "cells"
    FROM "Attendance" a JOIN "Member" m ON m."personId" = a."personId"
    JOIN "Consultation" h ON h."id" = a."consultationId"
    WHERE ${sat} AND ${touched(sql`a."id"`)}`,
  reached: (ids) => sql`
    SELECT "id" FROM "Attendance" WHERE "consultationId" = ANY(${ids("consultation")})`,
};

/** Of these only how many venues and members there are is read from the records. */
export const standingKinds: readonly FactKind[] = [venueKind, memberKind];
