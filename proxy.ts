import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/core/env";
import { fileTexts } from "@/lib/core/file-texts";
import {
  commonHeaders,
  contentPolicy,
  dataPolicy,
  isKeyed,
  isPersonal,
  pageWorkers,
  workerPolicy,
} from "@/lib/web/content-policy";
import { cleanPath, formatMode, modeOf } from "@/lib/web/mode";
import { isReadable } from "@/lib/web/readable-address";

const notPages = /^\/(api|files|n|open311|preferences)(\/|$)/;
const withExtension = /\.[a-z0-9]{2,12}$/i;
const sessionCookies = ["next-auth.session-token", "__Secure-next-auth.session-token"];

/** A cached header shows “sign in” or “mine” by this readable cookie; the session itself stays closed to scripts. */
function markSignedIn(request: NextRequest, response: NextResponse) {
  const signedIn = sessionCookies.some((name) => request.cookies.has(name));
  if (signedIn === request.cookies.has("signed-in")) return;
  if (signedIn) response.cookies.set("signed-in", "1", { sameSite: "lax", path: "/" });
  else response.cookies.delete("signed-in");
}

function secured(request: NextRequest, response: NextResponse, policy: string) {
  const scheme = request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol;
  const headers = commonHeaders(scheme.startsWith("https"));
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", policy);
  if (isKeyed(request.nextUrl.pathname)) {
    response.headers.set("Referrer-Policy", "no-referrer");
    response.headers.set("X-Robots-Tag", "noindex, nofollow");
    response.headers.set("Cache-Control", "private, no-store");
  }
  return response;
}

/**
 * A page without a referrer posts its forms with the origin “null”. Where the browser itself says
 * that the form stands on this site, the origin is this site's.
 */
function withOwnOrigin(request: NextRequest, headers: Headers): void {
  if (request.headers.get("origin") !== "null" || !isKeyed(request.nextUrl.pathname)) return;
  if (request.headers.get("sec-fetch-site") !== "same-origin") return;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (host) headers.set("origin", `${request.nextUrl.protocol}//${host}`);
}

/** As much as next.config.js lets through; more would be cut off and fail without a word. */
const mostBytes = 40 * 1024 * 1024;
const tooLarge = { status: 413, headers: { "Content-Type": "text/plain; charset=utf-8" } };

function isTooLarge(request: NextRequest): boolean {
  return Number(request.headers.get("content-length") ?? 0) > mostBytes;
}

export function proxy(request: NextRequest) {
  const path = request.nextUrl.pathname;
  const development = process.env.NODE_ENV === "development";
  if (!isReadable(request.nextUrl)) {
    return secured(request, new NextResponse(null, { status: 400 }), dataPolicy);
  }
  if (isTooLarge(request)) {
    const { zh, en } = fileTexts["file-large"];
    return secured(request, new NextResponse(`${zh}\n${en}\n`, tooLarge), dataPolicy);
  }
  if (pageWorkers.includes(path)) return secured(request, NextResponse.next(), workerPolicy);
  if (notPages.test(path) || withExtension.test(path)) {
    return secured(request, NextResponse.next(), dataPolicy);
  }
  const url = request.nextUrl.clone();
  const clean = cleanPath(path);
  if (clean !== path) {
    url.pathname = clean;
    return secured(request, NextResponse.redirect(url, 308), dataPolicy);
  }
  const mode = modeOf(
    (name) => request.cookies.get(name)?.value,
    request.headers.get("accept-language"),
  );
  url.pathname = `/${formatMode(mode)}${path === "/" ? "" : path}`;
  const nonce = isPersonal(path) ? crypto.randomUUID().replaceAll("-", "") : null;
  const policy = contentPolicy(nonce, development, env().MAP_TILES_URL?.origins);
  const headers = new Headers(request.headers);
  headers.delete("content-security-policy");
  if (nonce) headers.set("content-security-policy", policy);
  withOwnOrigin(request, headers);
  const response = NextResponse.rewrite(url, { request: { headers } });
  response.headers.set("Vary", "Cookie, Accept-Language");
  markSignedIn(request, response);
  return secured(request, response, policy);
}

export const config = { matcher: ["/((?!_next/).*)"] };
