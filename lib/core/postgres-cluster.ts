import "server-only";
import { execFile } from "node:child_process";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import type { Place } from "./postgres-place";
import { spawnPostgres } from "./postgres-process";

/** Made beside its place and renamed, so that an interrupted first start leaves nothing half-made. */
export async function initialise(place: Place, password: string): Promise<void> {
  const cluster = join(place.folder, "cluster");
  if (existsSync(cluster)) return;
  const half = join(place.folder, "cluster.new");
  const secret = join(place.folder, "password");
  rmSync(half, { recursive: true, force: true });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (place.user.uid !== undefined && place.user.gid !== undefined) {
    chownSync(secret, place.user.uid, place.user.gid);
  }
  // Without an explicit encoding and locale pg_trgm silently finds nothing in Chinese.
  const locale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  const who = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${secret}`];
  const args = [`--pgdata=${half}`, "--encoding=UTF8", `--locale=${locale}`, ...who];
  await promisify(execFile)(place.binaries.initdb, args, { ...place.user, cwd: place.folder });
  rmSync(secret);
  renameSync(half, cluster);
}

const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Backends of a killed server keep its memory for a moment, so a refused start is tried again. */
export async function launch(
  place: Place,
  port: number,
  url: string,
  options: { durable?: boolean },
): Promise<{ ended: Promise<void> }> {
  for (let tries = 1; ; tries++) {
    const child = spawnPostgres(place, port, options.durable === false ? careless : []);
    const end = { came: false };
    const ended = new Promise<void>((settle) => {
      for (const sign of ["exit", "error"]) child.once(sign, () => settle());
    }).then(() => {
      end.came = true;
    });
    child.unref();
    while (!end.came) {
      if (await answers(url)) return { ended };
      await sleep(30);
    }
    if (tries === 20) throw new Error(`Postgres does not start.\n${lastWords(place)}`);
    await sleep(500);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function lastWords(place: Place): string {
  const log = readFileSync(join(place.folder, "server.log"), "utf8");
  return log.split("\n").slice(-12).join("\n");
}
