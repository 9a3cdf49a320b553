import type { NextRequest } from "next/server";
import { now } from "@/lib/core/clock";
import { fileStorage } from "@/lib/core/file-storage";
import { fileNamed } from "@/lib/core/files";
import { actorsFor } from "@/lib/web/proof";
import { fileReaders } from "@/lib/wiring/file-readers";

type Named = NonNullable<Awaited<ReturnType<typeof fileNamed>>>;

/** A file for those whom its domain lets read it; to everybody else there is no such file. */
export async function GET(request: NextRequest, context: { params: Promise<{ key: string }> }) {
  const { key } = await context.params;
  const file = await fileNamed(key);
  if (!file || !(await mayRead(file))) return new Response(null, { status: 404 });
  const headers = headersOf(file);
  if (request.headers.get("if-none-match") === headers.etag) {
    return new Response(null, { status: 304, headers });
  }
  const body = await (await fileStorage()).read(key);
  return body ? new Response(body, { headers }) : new Response(null, { status: 404 });
}

async function mayRead(file: Named): Promise<boolean> {
  const reads = fileReaders[file.subject];
  if (!reads) return false;
  for (const actor of await actorsFor(file.subjectId)) {
    if (await reads(actor, file, now())) return true;
  }
  return false;
}

/** Pictures show in place; anything else is only ever saved, and nothing in it may run. */
function headersOf(file: Named) {
  // Whatever it was called when it came, it is saved as what it is.
  const label = `${file.name.replace(/\.[^.]*$/, "")}.${file.key.split(".").at(-1)}`;
  const name = encodeURIComponent(label).replace(/['()*]/g, escape);
  const way = file.mime.startsWith("image/") ? "inline" : "attachment";
  return {
    "content-type": file.mime,
    "content-length": String(file.bytes),
    "content-disposition": `${way}; filename*=UTF-8''${name}`,
    "cache-control": "private, max-age=300",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    etag: `"${file.sha256}"`,
  };
}
