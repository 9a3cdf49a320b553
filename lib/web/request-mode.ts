import "server-only";
import { cookies, headers } from "next/headers";
import { type Mode, modeOf } from "./mode";

/** The mode of the request at hand, for server actions and handlers; pages read their `mode` segment. */
export async function requestMode(): Promise<Mode> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return modeOf((name) => jar.get(name)?.value, head.get("accept-language"));
}
