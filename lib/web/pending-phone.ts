import "server-only";
import { cookies } from "next/headers";
import { decrypt, encrypt } from "@/lib/core/secret";
import { isSecure } from "./session";

/** The phone between the two steps of proving it: in an encrypted cookie, so that no address carries it. */
const cookie = "pending-phone";
const seconds = 600;

export async function keepPendingPhone(phone: string, path = "/sign-in"): Promise<void> {
  (await cookies()).set(cookie, encrypt(phone), {
    httpOnly: true,
    sameSite: "lax",
    path,
    secure: isSecure(),
    maxAge: seconds,
  });
}

export async function pendingPhone(): Promise<string | null> {
  const value = (await cookies()).get(cookie)?.value;
  if (!value) return null;
  try {
    return decrypt(value);
  } catch {
    return null;
  }
}

export async function forgetPendingPhone(path = "/sign-in"): Promise<void> {
  (await cookies()).set(cookie, "", { path, maxAge: 0 });
}
