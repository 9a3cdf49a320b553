import "server-only";
import { db, type Tx } from "@/lib/core/db";
import { setting } from "@/lib/core/settings";
import type { KeptItem } from "../model";
import { type Fate, fateOf, keptUntil } from "../rules/retention";
import { identified } from "./deidentify";

const most = 2000;
const select = { ...identified, ref: true, closedAt: true, submittedAt: true } as const;

export type OwnComplaint = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf(tx: Tx, personId: string) {
  return tx.complaint.findMany({
    where: { reporterId: personId, status: { not: "discarded" } },
    select,
    orderBy: { createdAt: "desc" },
    take: most,
  });
}

export type Fates = Readonly<Record<Fate, readonly OwnComplaint[]>> & {
  readonly years: number;
  readonly kept: readonly KeptItem[];
};

/** What becomes of each of somebody's complaints when they ask for erasure, and what is kept why. */
export async function fatesOf(personId: string, now: Date, tx: Tx = db): Promise<Fates> {
  const [rows, years] = await Promise.all([
    rowsOf(tx, personId),
    setting(tx, "privacy.complaint-years", ""),
  ]);
  const byFate = Map.groupBy(rows, (row) => fateOf(row, years, now));
  const frozen = byFate.get("freeze") ?? [];
  const kept = frozen.map((row): KeptItem => {
    const until = keptUntil(row, years);
    return { what: until ? "closed-complaint" : "open-complaint", ref: row.ref, until };
  });
  return {
    draft: byFate.get("draft") ?? [],
    erase: byFate.get("erase") ?? [],
    freeze: frozen,
    years,
    kept,
  };
}
