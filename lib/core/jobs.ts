import "server-only";
import type { Tx } from "./db";

export type JobOptions = {
  /** Earliest start; now where absent. */
  readonly runAt?: Date;
  /** A later job with the same key replaces the earlier one. */
  readonly key?: string;
};

/** Adds a job in the transaction: it vanishes when that rolls back. */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  options: JobOptions = {},
): Promise<void> {
  const runAt = options.runAt ?? null;
  const key = options.key ?? null;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${task}::text, ${JSON.stringify(payload)}::json,
      run_at => ${runAt}::timestamptz, job_key => ${key}::text, max_attempts => 12)`;
}
