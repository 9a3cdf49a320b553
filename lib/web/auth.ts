import "server-only";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signIn } from "@/lib/account/commands/confirm-phone";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { clientAddress } from "./client-address";
import { safePath } from "./safe-path";
import { sessionCookie, sessionSeconds } from "./session";

/** next-auth for programs and for its CSRF token; the sign-in page sets the same cookie itself. */
export function authOptions(): AuthOptions {
  process.env.NEXTAUTH_URL ??= env().APP_URL;
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: sessionSeconds },
    useSecureCookies: sessionCookie().options.secure,
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        id: "phone",
        name: "phone",
        credentials: { phone: {}, code: {} },
        authorize: provePhone,
      }),
    ],
    callbacks: {
      /** Nothing about the person but the id goes into the token. */
      jwt: ({ token }) => ({ sub: token.sub }),
      redirect: async ({ url, baseUrl }) =>
        `${baseUrl}${safePath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, "/")}`,
    },
  };
}

/** An outage is no wrong code, but next-auth would put its message into the address. */
async function provePhone(given: Record<"phone" | "code", string> | undefined) {
  if (!given) return null;
  try {
    const outcome = await signIn(given, now(), await clientAddress());
    return outcome.ok ? { id: outcome.value.id } : null;
  } catch (error) {
    console.error("sign-in failed", error);
    return null;
  }
}
