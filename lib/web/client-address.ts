import "server-only";
import { headers } from "next/headers";

/** The last address in the chain: what our own proxy, or the socket, saw; earlier ones can be made up. */
export async function clientAddress(): Promise<string> {
  const chain = (await headers()).get("x-forwarded-for") ?? "";
  return chain.split(",").at(-1)?.trim() || "unknown";
}
