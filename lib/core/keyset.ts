import { z } from "zod";

/** A moment in a cursor, in milliseconds: one that a date and the database can hold. */
export const moment = z.number().int().min(0).max(Date.UTC(9999, 0));
/** The same as text, in ISO. */
export const momentText = z.iso.datetime().startsWith("2");

/** A place in a list: the sort key of the last row seen and its id, opaque in URLs. */
export function cursorOf(...parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** Reads a cursor back, or undefined where it was tampered with. */
export function readCursor<T extends z.ZodType>(
  shape: T,
  cursor: string | undefined,
): z.infer<T> | undefined {
  if (!cursor) return undefined;
  try {
    const text = Buffer.from(cursor, "base64url").toString("utf8");
    if (text.includes("\\u0000")) return undefined;
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export type Page<T> = { readonly rows: readonly T[]; readonly next?: string };

/** Cuts a list that was asked for with one row too many, and names where the next page begins. */
export function pageOf<T>(rows: readonly T[], size: number, cursor: (last: T) => string): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return rows.length > size && last !== undefined
    ? { rows: shown, next: cursor(last) }
    : { rows: shown };
}

/** A page that leads back as well. */
export type TwoWayPage<T> = Page<T> & { readonly previous?: string };
export type Way = { readonly after?: string; readonly before?: string };

/**
 * The same for a list that is read both ways. Rows that were asked for `before` a place come in the
 * opposite order, the nearest first; they are turned round here.
 */
export function twoWayPageOf<T>(
  rows: readonly T[],
  size: number,
  cursor: (at: T) => string,
  { after, before }: Way,
): TwoWayPage<T> {
  const isMore = rows.length > size;
  const cut = rows.slice(0, size);
  const shown = before ? cut.reverse() : cut;
  const [first, last] = [shown.at(0), shown.at(-1)];
  if (first === undefined || last === undefined) return { rows: shown };
  const hasPrevious = before ? isMore : after !== undefined;
  const hasNext = before ? true : isMore;
  return {
    rows: shown,
    ...(hasPrevious ? { previous: cursor(first) } : {}),
    ...(hasNext ? { next: cursor(last) } : {}),
  };
}
