import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/core/db";
import { diskStorage } from "@/lib/core/file-storage-disk";
import { sweepFiles } from "@/lib/core/file-sweep";
import { dropFile, filesOf, keepFiles, type PreparedFile, prepareFiles } from "@/lib/core/files";
import { newId } from "@/lib/core/ids";
import { picture, upload } from "@/tests/support/pictures";

const folder = mkdtempSync(join(tmpdir(), "dengtang-files-"));
vi.mock("@/lib/core/env", () => ({ env: () => ({ DATA_DIR: folder }) }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = new Date("2026-11-24T02:00:00Z");
const stored = () =>
  readdirSync(join(folder, "files"), { recursive: true }).filter((path) =>
    String(path).includes("."),
  );

const owner = (subjectId: string) =>
  ({
    subject: "complaint",
    subjectId,
    role: "photo",
    uploadedBy: null,
    shareable: true,
  }) as const;

async function prepared(count: number): Promise<readonly PreparedFile[]> {
  const bytes = await picture("png");
  const uploads = Array.from({ length: count }, (_, n) => upload(bytes, `photo-${n}.png`));
  const outcome = await prepareFiles(uploads, "photo");
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.value;
}

describe("preparing files", () => {
  it("stores pictures under unguessable keys and passes empty fields over", async () => {
    const bytes = await picture("png");
    const odd = upload(bytes, "C:\\photos\\..\\\u202egnp.exe");
    const outcome = await prepareFiles([upload(Buffer.alloc(0), ""), odd], "photo");
    expect(outcome).toMatchObject({
      ok: true,
      value: [{ mime: "image/jpeg", name: "gnp.exe", width: 24 }],
    });
    if (outcome.ok) expect(outcome.value[0]?.key).toMatch(/^[0-9a-f]{32}\.jpg$/);
  });

  it("takes all or none", async () => {
    const before = stored().length;
    const page = upload(Buffer.from("<html></html>"), "photo.jpg");
    const outcome = await prepareFiles([upload(await picture("png"), "a.png"), page], "photo");
    expect(outcome).toMatchObject({ refusal: { refused: "invalid", reason: "file-type" } });
    expect(stored()).toHaveLength(before);
  });

  it("refuses the tenth", async () => {
    const bytes = await picture("png");
    const ten = Array.from({ length: 10 }, () => upload(bytes, "a.png"));
    expect(await prepareFiles(ten, "photo")).toMatchObject({ refusal: { reason: "file-many" } });
  });
});

describe("keeping files", () => {
  it("gives them rows in order, and the owner no more than nine", async () => {
    const id = newId();
    const files = await prepared(5);
    expect(await db.$transaction((tx) => keepFiles(tx, owner(id), files, at))).toBe(true);
    expect(
      await db.$transaction(async (tx) => keepFiles(tx, owner(id), await prepared(5), at)),
    ).toBe(false);
    const listed = (await filesOf("complaint", [id])).get(id);
    expect(listed?.map((file) => file.key)).toEqual(files.map((file) => file.key));
  });

  it("lets an owner drop its own only", async () => {
    const [id, other] = [newId(), newId()];
    const files = await prepared(1);
    await db.$transaction((tx) => keepFiles(tx, owner(id), files, at));
    const key = files[0]?.key ?? "";
    expect(await dropFile(db, owner(other), key)).toBe(false);
    expect(await dropFile(db, owner(id), key)).toBe(true);
  });
});

describe("the nightly sweep", () => {
  it("removes what no row names after a day, and nothing else", async () => {
    const id = newId();
    const [kept, young, old] = await prepared(3);
    if (!kept || !young || !old) throw new Error("three were stored");
    await db.$transaction((tx) => keepFiles(tx, owner(id), [kept], at));
    const now = new Date();
    const before = new Date(now.getTime() - 25 * 3_600_000);
    for (const { key } of [kept, old]) {
      utimesSync(join(folder, "files", key.slice(0, 2), key), before, before);
    }
    expect(await sweepFiles(now)).toBe(1);
    const storage = diskStorage(join(folder, "files"));
    expect(await storage.read(old.key)).toBeNull();
    expect(await storage.read(young.key)).not.toBeNull();
    expect(await storage.read(kept.key)).not.toBeNull();
  });
});

describe("the disk", () => {
  it("gives back what was put, and nothing half-written is left behind", async () => {
    const storage = diskStorage(join(folder, "disk"));
    await storage.put("abc.txt", Buffer.from("words"), "text/plain");
    const stream = await storage.read("abc.txt");
    expect(stream && (await text(stream))).toBe("words");
    expect(readdirSync(join(folder, "disk", "ab"))).toEqual(["abc.txt"]);
    await storage.remove("abc.txt");
    await storage.remove("abc.txt");
    expect(await storage.read("abc.txt")).toBeNull();
  });

  it("says so where files cannot be kept", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { fileStorage } = await import("@/lib/core/file-storage");
    const put = vi.spyOn(await fileStorage(), "put");
    put.mockRejectedValueOnce(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
    const outcome = await prepareFiles([upload(await picture("png"), "a.png")], "photo");
    expect(outcome).toMatchObject({ refusal: { refused: "not-now", reason: "storage-away" } });
  });
});
