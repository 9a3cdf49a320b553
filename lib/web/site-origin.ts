import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/core/env";

/** Where this site is reached, for addresses that are read from a screen by another phone. */
export async function siteOrigin(): Promise<string> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  return env().APP_URL ?? `${asked.get("x-forwarded-proto") ?? "http"}://${host}`;
}
