import "server-only";
import type { Tx } from "@/lib/core/db";
import { blindIndex } from "@/lib/core/secret";

/** The row keeps only a digest of the key in the visitor's cookie. */
export function draftKeyOf(key: string): string {
  return blindIndex("draft", key);
}

/** What a visitor's key began; after it was sent, what came of it. */
export async function findDraft(tx: Tx, key: string) {
  return tx.complaint.findFirst({
    where: { draftKey: draftKeyOf(key) },
    select: {
      id: true,
      ref: true,
      status: true,
      kind: true,
      urgency: true,
      channel: true,
      title: true,
      divisionCode: true,
      compoundId: true,
      venueId: true,
      categoryCode: true,
      bodyId: true,
      reporterId: true,
      phoneConfirmedAt: true,
      draftPhoneCipher: true,
      sharePhotos: true,
      lastFourIndex: true,
      onBehalfCipher: true,
      agentRelation: true,
    },
  });
}
