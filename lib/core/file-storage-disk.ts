import "server-only";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { FileStorage } from "./storage-kind";

/** Files under a folder, spread over 256 subfolders by the first two characters of the key. */
export function diskStorage(root: string): FileStorage {
  const pathOf = (key: string) => join(root, key.slice(0, 2), key);
  return {
    put: (key, bytes) => writeWhole(pathOf(key), bytes),
    async read(key) {
      const path = pathOf(key);
      if (!(await isThere(path))) return null;
      return Readable.toWeb(createReadStream(path)) as ReadableStream;
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    list: () => listAll(root),
  };
}

/** Beside its place first, flushed, then renamed: a crash or a full disk leaves no half file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(unfinished, "wx", 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}

async function* listAll(root: string) {
  await mkdir(root, { recursive: true });
  for (const folder of await readdir(root)) {
    for (const key of await readdir(join(root, folder))) {
      const found = await stat(join(root, folder, key));
      yield { key, at: found.mtime };
    }
  }
}
