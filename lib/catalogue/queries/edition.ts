import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { canKeepCategories } from "../policy";
import { loadCategory } from "../records/category";

/** A category with the editions it had, the newest first; null for those who do not keep it. */
export async function getCategoryForEdit(actor: Actor, code: string) {
  if (!canKeepCategories(actor).allowed) return null;
  const category = await loadCategory(db, code);
  if (!category) return null;
  const rows = await db.categoryEdition.findMany({
    where: { code },
    orderBy: { version: "desc" },
    take: 50,
  });
  const prose = await readProse(rows.map((row) => row.reasonId));
  const editions = rows.map((row, place) => ({
    version: row.version,
    at: row.at,
    reason: prose.get(row.reasonId ?? ""),
    changes: differences(rows[place + 1]?.data, row.data),
  }));
  return { category, editions };
}

export type Change = { readonly field: string; readonly before: string; readonly after: string };

function told(value: unknown): string {
  return Array.isArray(value) ? value.toSorted().join(" ") : String(value ?? "");
}

/** What one edition says otherwise than the one before. */
function differences(before: unknown, after: unknown): Change[] {
  if (!before || typeof before !== "object" || !after || typeof after !== "object") return [];
  const old = before as Record<string, unknown>;
  return Object.entries(after)
    .map(([field, value]) => ({ field, before: told(old[field]), after: told(value) }))
    .filter((change) => change.before !== change.after);
}
