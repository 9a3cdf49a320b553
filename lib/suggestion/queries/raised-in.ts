import "server-only";
import { db } from "@/lib/core/db";
import { type Adoption, publicStatuses, type Resolution, type SuggestionStatus } from "../model";
import { isConfirmed } from "../rules/confirmed";
import { departmentNames } from "./published";

export type RaisedRow = {
  readonly ref: string;
  readonly title: string;
  readonly status: SuggestionStatus;
  readonly adoption: Adoption;
  readonly resolution: Resolution | null;
  readonly department: string | null;
  readonly confirmed: boolean;
};

type Of = { readonly consultationId: string } | { readonly problemId: string };

/** What a consultation raised, or what was raised on a problem, in the order of the minutes. */
export async function listPublishedRaised(of: Of): Promise<RaisedRow[]> {
  const rows = await db.suggestion.findMany({
    where: { ...of, status: { in: [...publicStatuses] } },
    select: {
      ref: true,
      title: true,
      status: true,
      adoption: true,
      resolution: true,
      leadDepartmentId: true,
      replies: {
        where: { publishedAt: { not: null } },
        select: { lookBackDueOn: true },
        orderBy: { round: "desc" },
        take: 1,
      },
      _count: { select: { ratings: true } },
    },
    orderBy: [{ consultationId: "asc" }, { position: "asc" }],
    take: 60,
  });
  const departments = await departmentNames(rows.map((row) => row.leadDepartmentId));
  return rows.map(({ leadDepartmentId, replies, _count, ...row }) => {
    const lookBackDueOn = replies[0]?.lookBackDueOn ?? null;
    return {
      ...row,
      status: row.status as SuggestionStatus,
      adoption: row.adoption as Adoption,
      resolution: row.resolution as Resolution | null,
      department: departments.get(leadDepartmentId ?? "") ?? null,
      confirmed: isConfirmed({ ...row, ratings: _count.ratings, lookBackDueOn }),
    };
  });
}
