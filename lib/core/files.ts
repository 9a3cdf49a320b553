import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { db, type Tx } from "./db";
import { type CheckedFile, checkFile, type FileRefusal } from "./file-check";
import { fileStorage } from "./file-storage";
import { done, type Outcome, refuse, refused } from "./outcome";

/** What a form hands over: the web's File, or bytes with a name. */
export type Upload = { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> };

/** A file that lies in the storage and waits for its row. */
export type PreparedFile = {
  readonly key: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string;
};

export type FileRole = "photo" | "evidence" | "paper";
export const mostFiles = 9;

/**
 * Checks, redraws and stores files before the write that will own them; all or none. What never
 * gets its row is swept away a day later. Empty file fields are passed over.
 */
export async function prepareFiles(
  uploads: readonly Upload[],
  role: FileRole,
): Promise<Outcome<readonly PreparedFile[]>> {
  const chosen: { name: string; bytes: Uint8Array }[] = [];
  for (const upload of uploads) {
    const bytes = new Uint8Array(await upload.arrayBuffer());
    if (bytes.byteLength > 0) chosen.push({ name: upload.name, bytes });
  }
  if (chosen.length > mostFiles) return notTaken("file-many");
  const checked: { name: string; file: CheckedFile }[] = [];
  for (const { name, bytes } of chosen) {
    const file = await checkFile(bytes, role === "paper" ? "papers" : "pictures");
    if (typeof file === "string") return notTaken(file);
    checked.push({ name, file });
  }
  return storeAll(checked);
}

async function storeAll(
  checked: readonly { name: string; file: CheckedFile }[],
): Promise<Outcome<readonly PreparedFile[]>> {
  const stored: PreparedFile[] = [];
  try {
    const storage = await fileStorage();
    for (const { name, file } of checked) {
      const key = `${randomBytes(16).toString("hex")}.${file.extension}`;
      await storage.put(key, file.body, file.mime);
      stored.push({
        key,
        name: safeName(name),
        mime: file.mime,
        bytes: file.body.byteLength,
        width: file.width,
        height: file.height,
        sha256: createHash("sha256").update(file.body).digest("hex"),
      });
    }
    return done(stored);
  } catch (error) {
    console.error("a file was not stored", error instanceof Error ? error.message : "");
    return notTaken("storage-away");
  }
}

function notTaken(reason: FileRefusal): Outcome<never> {
  const code = reason === "storage-away" ? "not-now" : "invalid";
  return refused(refuse(code, reason, { files: [reason] }));
}

/** Only a label for people: no path, no control characters, not endless. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(-120) || "file";
}

export type FileOwner = {
  readonly subject: string;
  readonly subjectId: string;
  readonly role: FileRole;
  readonly uploadedBy: string | null;
  readonly shareable: boolean;
};

/**
 * Gives prepared files their rows within the owner's write. False where the owner would have more
 * than nine in this role: refuse with "file-many".
 */
export async function keepFiles(
  tx: Tx,
  owner: FileOwner,
  prepared: readonly PreparedFile[],
  at: Date,
): Promise<boolean> {
  const { subject, subjectId, role } = owner;
  const before = await tx.storedFile.count({ where: { subject, subjectId, role } });
  if (before + prepared.length > mostFiles) return false;
  await tx.storedFile.createMany({
    data: prepared.map((file, index) => ({
      ...file,
      ...owner,
      position: before + index,
      createdAt: at,
    })),
  });
  return true;
}

/** Takes a file away from its owner; the stored bytes follow with the nightly sweep. */
export async function dropFile(
  tx: Tx,
  owner: { subject: string; subjectId: string },
  key: string,
): Promise<boolean> {
  const { subject, subjectId } = owner;
  const { count } = await tx.storedFile.deleteMany({ where: { key, subject, subjectId } });
  return count === 1;
}

const listed = {
  key: true,
  name: true,
  mime: true,
  width: true,
  height: true,
  role: true,
  shareable: true,
  passedAt: true,
  uploadedBy: true,
  subjectId: true,
} as const;

/** Files of many subjects in one statement, each subject's in their order. Show what its reader may see. */
export async function filesOf(subject: string, subjectIds: readonly string[]) {
  const rows = await db.storedFile.findMany({
    where: { subject, subjectId: { in: [...subjectIds] } },
    select: listed,
    orderBy: [{ subjectId: "asc" }, { position: "asc" }],
    take: Math.max(subjectIds.length * mostFiles * 3, 1),
  });
  return Map.groupBy(rows, (row) => row.subjectId);
}

/** One file with what its domain needs to decide who may open it. */
export function fileNamed(key: string) {
  return db.storedFile.findUnique({
    where: { key },
    select: { ...listed, subject: true, bytes: true, sha256: true },
  });
}
