import "server-only";
import { createHash } from "node:crypto";
import { calendarOf } from "@/lib/consultation/documents/calendar";
import type { CalendarFile } from "@/lib/consultation/queries/calendar";
import { env } from "@/lib/core/env";

type Settings = {
  /** Saved under this name; shown to be subscribed to where absent. */
  readonly filename?: string;
  readonly isPrivate?: boolean;
};

/** The site's own address, for links that are read elsewhere. */
export function siteOf(request: Request): string {
  return env().APP_URL ?? new URL(request.url).origin;
}

/** HTTP knows whole seconds. */
function lastChange({ entries }: CalendarFile): Date {
  const latest = Math.max(0, ...entries.map((entry) => entry.changedAt.getTime()));
  return new Date(Math.ceil(latest / 1000) * 1000);
}

/** By the tag where one is sent; the date alone would miss an event that left the calendar. */
function isKnown(request: Request, tag: string, changed: Date): boolean {
  const tags = request.headers.get("if-none-match");
  if (tags) return tags.split(",").some((each) => each.trim().replace(/^W\//, "") === tag);
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  return !Number.isNaN(since) && since >= changed.getTime();
}

/** A calendar as an answer: the same bytes carry the same tag, and whoever has them gets none. */
export function calendarAnswer(
  request: Request,
  file: CalendarFile | null,
  { filename, isPrivate = false }: Settings = {},
): Response {
  if (!file) return new Response(null, { status: 404 });
  const text = calendarOf(file.name, file.entries);
  const tag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const changed = lastChange(file);
  const headers: Record<string, string> = {
    ETag: tag,
    "Last-Modified": changed.toUTCString(),
    "Cache-Control": isPrivate ? "private, no-cache" : "public, max-age=300",
  };
  if (isKnown(request, tag, changed)) return new Response(null, { status: 304, headers });
  if (filename) headers["Content-Disposition"] = `attachment; filename="${filename}"`;
  return new Response(text, {
    headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8" },
  });
}
