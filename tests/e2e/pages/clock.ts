import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";

const file = () => process.env.DENGTANG_NOW_FILE ?? "";

/** What time it is on the site. */
export function siteNow(): Date {
  return new Date(Date.now() + ahead());
}

function ahead(): number {
  try {
    return Number(readFileSync(file(), "utf8")) || 0;
  } catch {
    return 0;
  }
}

/** The day so many days from the site's today, in Asia/Shanghai. */
export function dayAfter(days: number): string {
  const at = new Date(siteNow().getTime() + days * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(at);
}

/** Lets time pass on the site until that minute; it never goes back. */
export function waitUntil(day: string, time: string): void {
  const at = new Date(`${day}T${time}:00+08:00`);
  writeFileSync(file(), String(Math.max(ahead(), at.getTime() - Date.now())));
}

/** What the worker does at its hour, done now. */
export async function strike(job: string): Promise<void> {
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR };
  await promisify(execFile)(process.execPath, ["lib/cli/run.mjs", "job", job], { env });
}
