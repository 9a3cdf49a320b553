import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { opened, sealed } from "@/lib/core/secret";
import { isSecure } from "./session";

/** What was filled in to join a complaint, while the code is on its way; no address carries it. */
const cookie = "pending-join";
const path = "/report/join";
const seconds = 600;
const shape = z.object({ phone: z.string(), note: z.string(), consent: z.boolean() });
export type PendingJoin = z.infer<typeof shape>;

export async function keepPendingJoin(pending: PendingJoin): Promise<void> {
  (await cookies()).set(cookie, sealed(cookie, JSON.stringify(pending)), {
    httpOnly: true,
    sameSite: "lax",
    path,
    secure: isSecure(),
    maxAge: seconds,
  });
}

export async function pendingJoin(): Promise<PendingJoin | undefined> {
  const value = opened(cookie, (await cookies()).get(cookie)?.value ?? "");
  return value ? shape.safeParse(JSON.parse(value)).data : undefined;
}

export async function forgetPendingJoin(): Promise<void> {
  (await cookies()).set(cookie, "", { path, maxAge: 0 });
}
