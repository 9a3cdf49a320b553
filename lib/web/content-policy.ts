/** Sections that are rendered per request, so that a script nonce is possible. */
const personal = /^\/(report|track|firm|sign-in|my|duty|handling|desk|admin)(\/|$)/;

/** Addresses that are a key in themselves: no other page may learn them. */
const keyed = /^\/(firm|calendar)(\/|$)/;

export function isKeyed(path: string): boolean {
  return keyed.test(path);
}

export function isPersonal(path: string): boolean {
  return personal.test(path);
}

/**
 * Prerendered pages cannot carry a nonce (it would make each request a rendering),
 * so their own inline hydration data is allowed there, and no other origin anywhere: only pictures
 * may come from the hosts of the map's tiles, on every page, because a page reached by a link keeps
 * the policy of the one before.
 */
export function contentPolicy(
  nonce: string | null,
  development: boolean,
  tileOrigins: readonly string[] = [],
): string {
  const script = nonce ? `'nonce-${nonce}' 'strict-dynamic'` : "'unsafe-inline'";
  return [
    "default-src 'self'",
    `script-src 'self' ${script}${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...tileOrigins].join(" "),
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For answers that are data: nothing in them may run, whatever it is taken for. */
export const dataPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** A worker fetches its own page and files; a data policy would forbid it. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";
/** The workers that keep a page on the device: for a report, and for the list at the door. */
export const pageWorkers: readonly string[] = ["/report-worker.js", "/door-worker.js"];

/** Headers that every answer carries, whatever it is. */
export function commonHeaders(isHttps: boolean): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy":
      "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    ...(isHttps ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
