import "server-only";
import { decrypt, encrypt } from "@/lib/core/secret";

const purpose = "no-more-mail ";

/** Names the mailbox's owner to this platform alone: sealed, and nothing to be read in it. */
export function unsubscribeToken(personId: string): string {
  return encrypt(`${purpose}${personId}`);
}

/** Whose it is; undefined for a token that this platform did not make for this. */
export function personOfUnsubscribeToken(token: string): string | undefined {
  try {
    const plain = decrypt(token);
    return plain.startsWith(purpose) ? plain.slice(purpose.length) : undefined;
  } catch {
    return undefined;
  }
}
