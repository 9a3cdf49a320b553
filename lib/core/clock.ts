import { readFileSync } from "node:fs";

/**
 * The only clock. Commands and queries take `now` as an argument; actions, handlers and jobs ask
 * here. DENGTANG_NOW pins it for tests and for telling the demonstration's stories;
 * DENGTANG_NOW_FILE names a file with the milliseconds by which it runs ahead, so that a test lets
 * weeks pass while everything keeps running. Neither moves the clock of a real site.
 */
export function now(): Date {
  const { DENGTANG_NOW: pinned, DENGTANG_NOW_FILE: file } = process.env;
  if (process.env.NODE_ENV === "production" && process.env.DEMO !== "1") return new Date();
  if (pinned) return new Date(pinned);
  return file ? new Date(Date.now() + ahead(file)) : new Date();
}

function ahead(file: string): number {
  try {
    return Number(readFileSync(file, "utf8")) || 0;
  } catch {
    return 0;
  }
}
