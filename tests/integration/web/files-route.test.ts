import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { afterAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/files/[key]/route";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { FileReader } from "@/lib/core/file-reader";
import { keepFiles, prepareFiles } from "@/lib/core/files";
import { newId } from "@/lib/core/ids";
import { picture, upload } from "@/tests/support/pictures";

const folder = mkdtempSync(join(tmpdir(), "dengtang-route-"));
const asking = vi.hoisted(() => ({ actors: [] as unknown[] }));
vi.mock("@/lib/core/env", () => ({ env: () => ({ DATA_DIR: folder }) }));
vi.mock("@/lib/web/proof", () => ({ actorsFor: async () => asking.actors }));
vi.mock("@/lib/wiring/file-readers", () => {
  const onlyThePlatform: FileReader = async (actor) => actor.kind === "system";
  return { fileReaders: { complaint: onlyThePlatform } };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function storedFile(subject: string, role: "photo" | "paper", bytes: Buffer, name: string) {
  const outcome = await prepareFiles([upload(bytes, name)], role);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const owner = { subject, subjectId: newId(), role, uploadedBy: null, shareable: false };
  await db.$transaction((tx) => keepFiles(tx, owner, outcome.value, new Date()));
  return outcome.value[0]?.key ?? "";
}

function open(key: string, actor: Actor, headers: Record<string, string> = {}) {
  asking.actors = [actor];
  const request = new NextRequest(`http://localhost/files/${key}`, { headers });
  return GET(request, { params: Promise.resolve({ key }) });
}

describe("a file's address", () => {
  it("opens to whom the domain lets, with headers that let nothing run", async () => {
    const key = await storedFile("complaint", "photo", await picture("png"), "楼道.png");
    const answer = await open(key, system("test"));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": "inline; filename*=UTF-8''%E6%A5%BC%E9%81%93.jpg",
      "cache-control": "private, max-age=300",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(
      Number(answer.headers.get("content-length")),
    );
  });

  it("does not exist for anybody else, nor where nobody decides", async () => {
    const key = await storedFile("complaint", "photo", await picture("png"), "a.png");
    const orphan = await storedFile("nothing", "photo", await picture("png"), "a.png");
    expect((await open(key, anonymous)).status).toBe(404);
    expect((await open(orphan, system("test"))).status).toBe(404);
    expect((await open("0".repeat(32), system("test"))).status).toBe(404);
  });

  it("is not asked for permission by its digest alone", async () => {
    const key = await storedFile("complaint", "photo", await picture("png"), "a.png");
    const etag = (await open(key, system("test"))).headers.get("etag") ?? "";
    expect((await open(key, system("test"), { "if-none-match": etag })).status).toBe(304);
    expect((await open(key, anonymous, { "if-none-match": etag })).status).toBe(404);
  });

  it("hands papers over as something to save", async () => {
    const pdf = Buffer.from("%PDF-1.7\n<script>alert(1)</script>\n%%EOF\n");
    const key = await storedFile("complaint", "paper", pdf, "a.pdf");
    const answer = await open(key, system("test"));
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
  });
});
