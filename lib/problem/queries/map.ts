import "server-only";
import { db } from "@/lib/core/db";
import { openStatuses, publicStatuses } from "../model";
import type { ProblemArea } from "../rules/few";

/** Open, and read by everybody. */
export const openToAll = publicStatuses.filter((status) =>
  (openStatuses as readonly string[]).includes(status),
);

/** Open problems that were confirmed, by division, with the people who spoke of them; one statement. */
export function countOpenProblems(scope: string): Promise<ProblemArea[]> {
  return db.$queryRaw<ProblemArea[]>`
    SELECT p."divisionCode", count(DISTINCT p."id")::int AS "problems",
      count(DISTINCT w."person")::int AS "people"
    FROM "Problem" p LEFT JOIN LATERAL (
      SELECT coalesce(c."reporterId", c."id") AS "person"
      FROM "ProblemComplaint" q JOIN "Complaint" c ON c."id" = q."complaintId"
      WHERE q."problemId" = p."id"
      UNION ALL
      SELECT s."personId" FROM "ProblemComplaint" q
      JOIN "ComplaintSupport" s ON s."complaintId" = q."complaintId" AND s."withdrawnAt" IS NULL
      WHERE q."problemId" = p."id"
    ) w ON true
    WHERE p."status" = ANY(${openToAll}) AND p."divisionCode" LIKE ${`${scope}%`}
    GROUP BY p."divisionCode" ORDER BY p."divisionCode" LIMIT 3000`;
}
