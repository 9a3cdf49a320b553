import "server-only";
import { cookies } from "next/headers";
import { decrypt, encrypt } from "@/lib/core/secret";
import { isSecure } from "./session";

const cookie = "shown-once";
const seconds = 180;

/** Hands a secret to the next look at one page, for as long as it takes to copy it. In actions only. */
export async function showOnce(path: string, value: string): Promise<void> {
  (await cookies()).set(cookie, encrypt(value), {
    httpOnly: true,
    sameSite: "lax",
    path,
    secure: isSecure(),
    maxAge: seconds,
  });
}

export async function shownOnce(): Promise<string | undefined> {
  const value = (await cookies()).get(cookie)?.value;
  if (!value) return undefined;
  try {
    return decrypt(value);
  } catch {
    return undefined;
  }
}
