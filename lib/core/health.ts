import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { db } from "./db";
import { projectRoot } from "./project";

export type Health = {
  status: "ok" | "down";
  database: "ok" | "down";
  /** late: a job has been due for over a minute and nobody has begun it. */
  jobs: "ok" | "late" | "down";
  version: string;
};

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")));

/** How the site is, within three seconds. */
export async function readHealth(): Promise<Health> {
  const slow = new Promise<"down">((settle) => setTimeout(settle, 3000, "down").unref());
  const jobs = await Promise.race([countLate(), slow]);
  const database = jobs === "down" ? "down" : "ok";
  return { status: database, database, jobs, version };
}

async function countLate(): Promise<Health["jobs"]> {
  try {
    const rows = await db.$queryRaw<{ late: boolean }[]>`
      SELECT EXISTS (
        SELECT 1 FROM graphile_worker._private_jobs
        WHERE run_at < now() - interval '1 minute' AND locked_at IS NULL AND attempts < max_attempts
          AND updated_at < now() - interval '1 minute'
      ) AS late`;
    return rows[0]?.late ? "late" : "ok";
  } catch {
    return "down";
  }
}
