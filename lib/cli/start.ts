import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { AlreadyRunning } from "@/lib/core/embedded-postgres";
import { WrongEnv } from "@/lib/core/env";
import { buildSite } from "./build";
import { ending, untilEnding } from "./ending";
import { keepChild } from "./keep-child";
import { type Prepared, prepare } from "./prepare";
import { step } from "./step";
import { settings } from "./with-database";

const began = performance.now();

const worker = {
  name: "worker",
  args: ["--conditions=react-server", "--import", "tsx", "lib/cli/worker.ts"],
};
const web = { name: "web", args: ["lib/cli/web.ts"] };

async function untilAnswering(url: string): Promise<void> {
  for (let waited = 0; waited < 120_000 && !ending.signal.aborted; waited += 100) {
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(100);
  }
  if (!ending.signal.aborted) throw new Error("The site does not answer /api/health.");
}

/** Told before anything is begun, and not by a site that dies again and again. */
async function expectFreePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((free, taken) => {
    server.once("error", () => taken(new WrongEnv(`PORT: ${port} is in use, expected a free one`)));
    server.listen(port, () => server.close(() => free()));
  });
}

/** Runs web and worker until told to stop, then stops them, and the database last. */
async function serve({ env, childEnv, database }: Prepared): Promise<void> {
  const children = [keepChild(web, childEnv), keepChild(worker, childEnv)];
  database.onMove(() => {
    for (const child of children) child.restart();
  });
  try {
    const url = `http://localhost:${env.PORT}`;
    await step("web", () => untilAnswering(url));
    if (!ending.signal.aborted) {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${"all".padEnd(10)} ${seconds.padStart(5)} s`);
      console.log(`ready ${url}`);
      await untilEnding();
    }
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

async function start(): Promise<void> {
  await expectFreePort(settings().PORT);
  const prepared = await prepare();
  try {
    if (ending.signal.aborted) return;
    const build = () => buildSite(prepared.childEnv(), ending.signal);
    await step("build", build, (made) => (made ? "" : "unchanged"));
    if (!ending.signal.aborted) await serve(prepared);
  } finally {
    await prepared.database.stop();
  }
}

try {
  await start();
  process.exit(0);
} catch (error) {
  if (ending.signal.aborted) process.exit(0);
  const known = error instanceof WrongEnv || error instanceof AlreadyRunning;
  console.error(known ? error.message : error);
  process.exit(1);
}
