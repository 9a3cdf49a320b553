import { run } from "graphile-worker";
import { disconnect } from "@/lib/core/db";
import { jobLogger, log } from "@/lib/core/log";
import { foldWritten } from "@/lib/insight/jobs";
import { crontab, tasks } from "@/lib/wiring/tasks";
import { untilEnding } from "./ending";
import { withDatabase } from "./with-database";

/** Oftener than a job can be planned, so that dashboards are seconds behind. */
const foldEveryMs = 3000;

/** Works on jobs until told to stop; a job under way is finished first. */
async function work(url: string): Promise<void> {
  const runner = await run({
    connectionString: url,
    taskList: tasks,
    crontab,
    concurrency: 4,
    maxPoolSize: 6,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: jobLogger,
  });
  const folding = setInterval(
    () => foldWritten().catch((error: unknown) => log.warn({ err: error }, "fold-tallies")),
    foldEveryMs,
  );
  await Promise.race([runner.promise, untilEnding()]);
  clearInterval(folding);
  // With the database gone there is nobody to hand unfinished jobs back to.
  setTimeout(() => process.exit(1), 6000).unref();
  await runner.stop().catch(() => {});
  await disconnect();
}

await withDatabase(({ url }) => work(url));
process.exit(0);
