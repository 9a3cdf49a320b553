import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { isSecure } from "./session";

/** The key of the report this browser has begun; the row keeps only its digest. */
const cookie = "draft";
const seconds = 30 * 24 * 3600;

export async function draftKey(): Promise<string | undefined> {
  return (await cookies()).get(cookie)?.value;
}

/** Gives the visitor a key where there is none; in server actions only. */
export async function ensureDraftKey(): Promise<string> {
  const known = await draftKey();
  const key = known ?? randomBytes(24).toString("base64url");
  await takeDraftKey(key);
  return key;
}

/** Goes on with the draft of this key: the one it has, or one that was begun without a network. */
export async function takeDraftKey(key: string): Promise<void> {
  (await cookies()).set(cookie, key, {
    httpOnly: true,
    sameSite: "lax",
    path: "/report",
    secure: isSecure(),
    maxAge: seconds,
  });
}

/** The report was sent: the next one begins anew. */
export async function forgetDraftKey(): Promise<void> {
  (await cookies()).set(cookie, "", { path: "/report", maxAge: 0 });
}
