import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf, filesBelow, projectRoot } from "@/lib/core/project";

const output = join(projectRoot, process.env.NEXT_DIST_DIR || ".next");
const stamp = join(output, "sources");
const folders = ["app", "components", "lib", "prisma/schema", "public"];
const files = [
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "package.json",
  "package-lock.json",
];

/** Builds the site where its sources have changed since the last build; true where it did. */
export async function buildSite(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<boolean> {
  const inputs = [...folders, ...files].map((path) => join(projectRoot, path));
  const digest = digestOf(filesBelow(...inputs));
  const built = existsSync(join(output, "BUILD_ID"));
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return false;
  await nextBuild({ ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }, signal);
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, digest);
  return true;
}

async function nextBuild(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  const cli = join(projectRoot, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [cli, "build"], {
    env,
    cwd: projectRoot,
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => said.push(chunk));
  }
  const code = await new Promise((settle) => {
    child.once("close", settle);
    child.once("error", settle);
  });
  if (code !== 0) throw new Error(`The build has failed.\n${Buffer.concat(said).toString("utf8")}`);
}
