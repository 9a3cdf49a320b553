import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/core/env";

/** Two weeks, counted from the sign-in; a session is not prolonged by use. */
export const sessionSeconds = 14 * 24 * 3600;

/** Cookies travel only over https wherever the site is reached by it. */
export function isSecure(): boolean {
  return env().APP_URL.startsWith("https://");
}

function secret(): string {
  const value = env().NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set");
  return value;
}

/** The cookie that next-auth and the sign-in form share, so that each accepts what the other set. */
export function sessionCookie() {
  const secure = isSecure();
  return {
    name: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/** Signs a person in by setting the session's cookie; in server actions and route handlers only. */
export async function startSession(personId: string): Promise<void> {
  const { name, options } = sessionCookie();
  const token = await encode({
    token: { sub: personId },
    secret: secret(),
    maxAge: sessionSeconds,
  });
  (await cookies()).set(name, token, { ...options, maxAge: sessionSeconds });
}

export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** The person whom the request's cookie names; a forged or stale cookie names nobody. */
export const sessionPersonId = cache(async (): Promise<string | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: secret() });
    return claims?.sub ?? null;
  } catch {
    return null;
  }
});
