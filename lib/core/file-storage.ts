import "server-only";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "./env";

export type StoredObject = { readonly key: string; readonly at: Date };

/** Where files lie. An object is there entirely or not at all. */
export type FileStorage = {
  put(key: string, bytes: Buffer, mime: string): Promise<void>;
  /** The bytes as a stream, or null where there is no such object. */
  read(key: string): Promise<ReadableStream | null>;
  remove(key: string): Promise<void>;
  list(): AsyncIterable<StoredObject>;
};

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
