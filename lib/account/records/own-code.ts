import "server-only";
import type { Tx } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { spendCode, takeTry } from "../records";
import { demonstrationCode, isDemonstrationPhone } from "../rules/demonstration";

const isShown = (phone: string) => env().DEMO && isDemonstrationPhone(phone);

/** Counts a try at a phone's code, before any write; false where none is left. */
export async function mayTryCode(phone: string, code: string, now: Date): Promise<boolean> {
  return isShown(phone) ? code === demonstrationCode : takeTry(phone, now);
}

/** Uses the code up in the write it stands for. */
export async function spendOwnCode(
  tx: Tx,
  phone: string,
  code: string,
  now: Date,
): Promise<boolean> {
  return isShown(phone) ? code === demonstrationCode : spendCode(tx, phone, code, now);
}
