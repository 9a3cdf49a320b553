import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { decrypt, encrypt } from "@/lib/core/secret";
import { isSecure } from "./session";

/** What was filled in to take part, while the code is on its way; encrypted, and in no address. */
const cookie = "pending-seat";
const path = "/consultations";
const seconds = 600;
const shape = z.object({ phone: z.string(), label: z.string(), consent: z.boolean() });
export type PendingSeat = z.infer<typeof shape>;

export async function keepPendingSeat(pending: PendingSeat): Promise<void> {
  (await cookies()).set(cookie, encrypt(JSON.stringify(pending)), {
    httpOnly: true,
    sameSite: "lax",
    path,
    secure: isSecure(),
    maxAge: seconds,
  });
}

export async function pendingSeat(): Promise<PendingSeat | undefined> {
  const value = (await cookies()).get(cookie)?.value;
  if (!value) return undefined;
  try {
    return shape.safeParse(JSON.parse(decrypt(value))).data;
  } catch {
    return undefined;
  }
}

export async function forgetPendingSeat(): Promise<void> {
  (await cookies()).set(cookie, "", { path, maxAge: 0 });
}
