import { execFileSync } from "node:child_process";
import { createHash, createHmac, hkdfSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";

const dataFile = (...path: string[]) => join(process.env.E2E_DATA_DIR ?? "", ...path);
const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));

/** Kills the web process of the site under test, as the machine's owner might. */
export function killWeb(): void {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  const rows = table.split("\n").map((row) => row.trim().split(/\s+/));
  const web = rows.find(
    ([, parent, ...args]) =>
      parent === process.env.E2E_SITE_PID && args.join(" ").includes("lib/cli/web.ts"),
  );
  if (!web) throw new Error("There is no web process to kill.");
  process.kill(Number(web[0]), "SIGKILL");
}

/** Kills the database of the site under test. */
export function killDatabase(): void {
  const file = readFileSync(dataFile("postgres", "cluster", "postmaster.pid"), "utf8");
  process.kill(Number.parseInt(file, 10), "SIGKILL");
}

/** What the site's database keeps instead of the key in a visitor's draft cookie. */
export function draftDigest(key: string): string {
  const master = Buffer.from(readJson(dataFile("secrets.json")).DATA_KEY, "base64");
  const derived = Buffer.from(hkdfSync("sha256", master, "dengtang", "index draft", 32));
  return createHmac("sha256", derived).update(key).digest("base64url");
}

/** Asks the site's database as its superuser. */
export async function askDatabase<T extends object>(sql: string, values: unknown[]): Promise<T[]> {
  const secret = readJson(dataFile("secrets.json")).DATABASE_PASSWORD;
  const client = new Client({
    host: "127.0.0.1",
    port: readJson(dataFile("postgres.json")).port,
    user: "postgres",
    password: createHash("sha256").update(`postgres ${secret}`).digest("hex"),
    database: "dengtang",
  });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
