import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freshDataDir } from "./data-folder";
import { siteUrl } from "./site-url";

const folder = join(process.cwd(), "test-results");
export const serverLog = join(folder, "server.log");

function untilReady(site: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    site.stdout?.on("data", (chunk: Buffer) => chunk.includes("ready http") && ready());
    site.once("exit", () => failed(new Error(`The site did not start, see ${serverLog}`)));
  });
}

/** Starts the site as `npm start` does, on a fresh demonstration, for the length of the suite. */
export default async function startSite(): Promise<() => Promise<void>> {
  if (process.env.E2E_URL) return async () => {};
  const dataDir = freshDataDir();
  // Tests let time pass by this file, and run commands on this folder.
  Object.assign(process.env, { E2E_DATA_DIR: dataDir, DENGTANG_NOW_FILE: join(dataDir, "clock") });
  const { DATABASE_URL: _, ...outer } = process.env;
  const env = { ...outer, DATA_DIR: dataDir, PORT: new URL(siteUrl).port, APP_URL: siteUrl };
  const site = spawn(process.execPath, ["lib/cli/run.mjs", "start"], { env });
  process.env.E2E_SITE_PID = String(site.pid);
  mkdirSync(folder, { recursive: true });
  const log = createWriteStream(serverLog);
  site.stdout.pipe(log);
  site.stderr.pipe(log);
  await untilReady(site);
  return async () => {
    site.removeAllListeners("exit");
    const ended = new Promise((settle) => site.once("exit", settle));
    site.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}
