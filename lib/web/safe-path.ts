const origin = "http://here.invalid";

/** A path on this site to go on to, or the fallback: never another site, however it is written. */
export function safePath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted?.startsWith("/") || /[\p{Cc}\\]/u.test(wanted)) return fallback;
  const url = URL.parse(wanted, origin);
  return url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : fallback;
}

/** Carries the path along from page to page. */
export function onwardQuery(next: string): string {
  return next && `?next=${encodeURIComponent(next)}`;
}
