import "server-only";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "./env";
import type { FileStorage } from "./storage-kind";

const kept = globalThis as typeof globalThis & { dengtangFiles?: Promise<FileStorage> };

/** The local disk, or what STORAGE_URL names; a client is only loaded where it is used. */
export function fileStorage(): Promise<FileStorage> {
  kept.dengtangFiles ??= open();
  return kept.dengtangFiles;
}

async function open(): Promise<FileStorage> {
  const { STORAGE_URL, DATA_DIR } = env();
  if (STORAGE_URL?.startsWith("s3")) {
    const { objectStorage } = await import("./file-storage-s3");
    return objectStorage(new URL(STORAGE_URL));
  }
  const { diskStorage } = await import("./file-storage-disk");
  return diskStorage(STORAGE_URL ? fileURLToPath(STORAGE_URL) : resolve(DATA_DIR, "files"));
}
