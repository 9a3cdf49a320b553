import { run } from "graphile-worker";
import { disconnect } from "@/lib/core/db";
import { jobLogger } from "@/lib/core/log";
import { crontab, tasks } from "@/lib/wiring/tasks";
import { withDatabase } from "./with-database";

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
  const stop = () => void runner.stop().catch(() => {});
  for (const signal of ["SIGINT", "SIGTERM", "disconnect"]) process.once(signal, stop);
  await runner.promise;
  await disconnect();
}

await withDatabase(({ url }) => work(url));
process.exit(0);
