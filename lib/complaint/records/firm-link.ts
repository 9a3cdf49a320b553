import "server-only";
import { randomBytes } from "node:crypto";
import type { Tx } from "@/lib/core/db";
import { blindIndex } from "@/lib/core/secret";

/** 256 bits that only the link itself carries. */
export function newFirmToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a link: nobody who reads the table can open one. */
export function firmTokenDigest(token: string): string {
  return blindIndex("firm-link", token);
}

/** The firm of a compound, to whom its complaints can be handed. */
export async function firmOf(tx: Tx, compoundId: string | null): Promise<string | null> {
  if (!compoundId) return null;
  const row = await tx.compound.findUnique({
    where: { id: compoundId },
    select: { firmId: true },
  });
  return row?.firmId ?? null;
}
