import "server-only";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Commands, tests and the server all run in the root of the repository. */
export const projectRoot = process.cwd();

/** Every file below the given files and folders, in a fixed order; missing ones have none. */
export function filesBelow(...paths: string[]): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return [];
    if (!found.isDirectory()) return [path];
    return filesBelow(
      ...readdirSync(path)
        .sort()
        .map((name) => join(path, name)),
    );
  });
}

/** One digest over names and contents. */
export function digestOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${relative(projectRoot, file)}\n`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}
