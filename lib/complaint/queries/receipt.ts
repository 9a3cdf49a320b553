import "server-only";
import { lastFourIndex } from "@/lib/account/records";
import { db } from "@/lib/core/db";
import { parseRef } from "@/lib/core/ref";
import type { ReceiptForm } from "../model";

/**
 * The complaint of a receipt: reference and last four digits of the phone together. Unknown and
 * wrong are one answer, found by one look-up.
 */
export async function findByReceipt(
  receipt: ReceiptForm,
): Promise<{ id: string; ref: string } | null> {
  return db.complaint.findFirst({
    where: {
      ref: parseRef(receipt.ref)?.ref ?? receipt.ref,
      lastFourIndex: lastFourIndex(receipt.lastFour),
      status: { notIn: ["draft", "discarded"] },
    },
    select: { id: true, ref: true },
  });
}
