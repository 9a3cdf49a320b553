import { locales } from "@/lib/core/i18n";
import { cleanPath, sizes, themes } from "@/lib/web/mode";
import { safePath } from "@/lib/web/safe-path";

const choices: Record<string, readonly string[]> = { lang: locales, size: sizes, theme: themes };
const year = 60 * 60 * 24 * 365;

/** Only the path of the page one came from is used, so the answer cannot lead to another site. */
function wayBack(request: Request): string {
  const from = request.headers.get("referer");
  if (!from || !URL.canParse(from)) return "/";
  const { pathname, search } = new URL(from);
  return safePath(`${cleanPath(pathname)}${search}`, "/");
}

const community = /^\d{12}$/;

/** Language, size, theme and whose station is shown, set by a plain form so that it works without JavaScript. */
export async function POST(request: Request) {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  const headers = new Headers({ Location: wayBack(request) });
  for (const [name, allowed] of Object.entries(choices)) {
    const value = data.get(name);
    if (typeof value !== "string" || !allowed.includes(value)) continue;
    headers.append("Set-Cookie", `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax`);
  }
  const chosen = data.get("community");
  if (typeof chosen === "string" && community.test(chosen)) {
    headers.append("Set-Cookie", `community=${chosen}; Path=/; Max-Age=${year}; SameSite=Lax`);
    headers.set("Location", "/#station");
  }
  return new Response(null, { status: 303, headers });
}
