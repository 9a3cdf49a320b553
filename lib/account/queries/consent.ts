import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { canSeeConsents } from "../policy";

export type ConsentCounts = {
  readonly people: number;
  readonly erased: number;
  readonly notices: readonly {
    readonly notice: string;
    readonly version: string;
    readonly given: number;
    readonly withdrawn: number;
  }[];
};

/** Counts only: who agreed to what stays with each person. Null for all but the protection officer. */
export async function countConsents(actor: Actor): Promise<ConsentCounts | null> {
  if (!canSeeConsents(actor).allowed) return null;
  const [people, erased, rows] = await Promise.all([
    db.person.count({ where: { phoneIndex: { not: null } } }),
    db.person.count({ where: { erasedAt: { not: null } } }),
    db.consent.groupBy({
      by: ["notice", "version"],
      _count: { personId: true, withdrawnAt: true },
      orderBy: [{ notice: "asc" }, { version: "desc" }],
    }),
  ]);
  const notices = rows.map(({ notice, version, _count }) => ({
    notice,
    version,
    given: _count.personId,
    withdrawn: _count.withdrawnAt,
  }));
  return { people, erased, notices };
}
