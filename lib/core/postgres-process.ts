import "server-only";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Place } from "./postgres-place";

/** Is the process with this id alive and a Postgres? Ids are reused, in containers often. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return commandOf(pid).includes("postgres");
}

/** The command line of a process, empty where it is gone. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (process.platform === "win32") return "postgres";
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

function recordedPid(folder: string): number | undefined {
  try {
    return (
      Number.parseInt(readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8"), 10) ||
      undefined
    );
  } catch {
    return undefined;
  }
}

/** The postmaster that serves this folder now, whoever started it. */
export function runningPostgres(folder: string): number | undefined {
  const pid = recordedPid(folder);
  return pid !== undefined && isPostgres(pid) ? pid : undefined;
}

/** Ends what a killed session left behind: its Postgres, or the lock file of a dead one. */
export async function clearLeftovers(folder: string): Promise<void> {
  const pid = runningPostgres(folder);
  if (pid !== undefined) await stopPostgres(pid);
  else if (recordedPid(folder) !== undefined) rmSync(join(folder, "cluster", "postmaster.pid"));
}

/** Fast shutdown; after ten seconds an immediate one, from which Postgres recovers. */
export async function stopPostgres(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!isPostgres(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < 10_000 && isPostgres(pid); waited += 20) await sleep(20);
  }
}

/** The wished port where it is free, else any free one. */
export async function freePort(wished = 0): Promise<number> {
  const port = await new Promise<number | undefined>((settle) => {
    const server = createServer();
    server.once("error", () => settle(undefined));
    server.listen({ port: wished, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" ? address?.port : undefined));
    });
  });
  return port ?? freePort();
}

const always = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  // A failed statement may hold a phone number; the log must not.
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
];

/** Its own process group: Ctrl-C reaches web and worker first, the database is stopped last. */
export function spawnPostgres(place: Place, port: number, settings: string[]): ChildProcess {
  const log = openSync(join(place.folder, "server.log"), "w");
  const flags = [...always, ...settings].flatMap((setting) => ["-c", setting]);
  const args = ["-D", join(place.folder, "cluster"), "-p", String(port), ...flags];
  try {
    const options = { ...place.user, detached: true, cwd: place.folder };
    return spawn(place.binaries.postgres, args, { ...options, stdio: ["ignore", log, log] });
  } finally {
    closeSync(log);
  }
}
