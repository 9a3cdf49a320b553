import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { digestOf, filesBelow, projectRoot } from "@/lib/core/project";

const stamp = join(projectRoot, "prisma/generated/stamp");
const inputs = ["prisma/schema", "node_modules/prisma/package.json"];

function wanted(): string {
  return digestOf(filesBelow(...inputs.map((path) => join(projectRoot, path))));
}

/** Makes the Prisma client anew where the schema or Prisma has changed; true where it did. */
export async function generateClient(): Promise<boolean> {
  const digest = wanted();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return false;
  // The CLI would download a native schema engine it does not need here: generate runs on WASM.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  const cli = join(projectRoot, "node_modules/prisma/build/index.js");
  await promisify(execFile)(process.execPath, [cli, "generate"], { env, cwd: projectRoot });
  writeFileSync(stamp, digest);
  return true;
}
