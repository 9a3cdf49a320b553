import { spawn } from "node:child_process";
import { ending, untilEnding } from "./ending";
import { keepChild } from "./keep-child";
import { prepare } from "./prepare";

const { env, database, childEnv } = await prepare();
const development = () => ({ ...childEnv(), NODE_ENV: "development" as const });
const worker = {
  name: "worker",
  args: ["--conditions=react-server", "--import", "tsx", "lib/cli/worker.ts"],
};
const kept = keepChild(worker, development);
const site = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev"], {
  env: { ...development(), PORT: String(env.PORT) },
  detached: true,
  stdio: ["ignore", "inherit", "inherit"],
});
site.once("exit", () => ending.abort());
await untilEnding();
if (site.pid && site.exitCode === null) process.kill(-site.pid, "SIGTERM");
await kept.stop();
await database.stop();
process.exit(0);
