import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { canKeepCategories } from "../policy";

export type CategoryRow = {
  readonly code: string;
  readonly groupCode: string;
  readonly groupName: string;
  readonly groupNameEn: string;
  readonly name: string;
  readonly nameEn: string;
  readonly departmentCode: string;
  readonly coDepartments: string[];
  readonly urgency: string;
  readonly consultable: boolean;
  readonly words: string[];
  readonly legalBasis: string;
};

/** All kinds, also those that are not offered any more, for those who keep them. */
export async function listAllCategories(actor: Actor) {
  if (!canKeepCategories(actor).allowed) return [];
  return db.category.findMany({
    orderBy: [{ position: "asc" }, { code: "asc" }],
    omit: { position: true },
    take: 500,
  });
}

/** What is offered, in its order. */
export async function listPublishedCategories(): Promise<CategoryRow[]> {
  return db.category.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    omit: { position: true, version: true, retiredAt: true },
    take: 300,
  });
}

export type CategoryGroup = {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly categories: readonly CategoryRow[];
};

export function groupsOf(categories: readonly CategoryRow[]): CategoryGroup[] {
  const groups = Map.groupBy(categories, (category) => category.groupCode);
  return [...groups].map(([code, rows]) => ({
    code,
    name: { zh: rows[0]?.groupName ?? code, en: rows[0]?.groupNameEn ?? code },
    categories: rows,
  }));
}
