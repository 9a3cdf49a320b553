import "server-only";
import { headers } from "next/headers";
import { isWithin, type Limit } from "@/lib/core/rate-limit";

const ownMachine = /^(::1$|(::ffff:)?127\.)/;

/** The last address in the chain: what our own proxy, or the socket, saw; earlier ones can be made up. */
export async function clientAddress(): Promise<string> {
  const chain = (await headers()).get("x-forwarded-for") ?? "";
  return chain.split(",").at(-1)?.trim() || "unknown";
}

/**
 * Whether a visitor may do once more what only a flood does so often; counted by their address or
 * the given key. Whoever sits at the machine itself is measuring it, and is not counted.
 */
export async function isVisitorWithin(limit: Limit, key?: string): Promise<boolean> {
  const address = await clientAddress();
  return ownMachine.test(address) || isWithin(limit, key ?? address);
}
