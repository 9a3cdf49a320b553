import { withDatabase } from "./with-database";

/** `job NAME`: what the worker would do at its hour, done now. */
const [name] = process.argv.slice(2);

const found = await withDatabase(async () => {
  const { jobs } = await import("@/lib/wiring/jobs");
  const { now } = await import("@/lib/core/clock");
  const job = jobs.find((each) => each.name === name);
  if (!job) console.error(`There is no job "${name}": ${jobs.map((each) => each.name).join(", ")}`);
  await job?.run(now());
  return job !== undefined;
});
process.exit(found ? 0 : 1);
