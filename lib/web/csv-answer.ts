import "server-only";
import { byteOrderMark, csvLine } from "@/lib/core/csv";
import { say, type Text } from "@/lib/core/i18n";

type Asked = Readonly<Record<string, string>>;

/** What a form of our own pages asks a file for; the answer to anything else. */
export async function readFileForm(request: Request): Promise<Asked | Response> {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  return Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
}

type Line = Parameters<typeof csvLine>[0];
type File<T> = {
  readonly name: string;
  /** The first line; files speak the language of the office that keeps them. */
  readonly heads: readonly Text[];
  readonly pages: AsyncIterable<readonly T[]> | Iterable<readonly T[]>;
  readonly lineOf: (row: T) => Line;
};

/** A list as a file, page by page, so that it is never in memory as a whole. */
export function csvAnswer<T>({ name, heads, pages, lineOf }: File<T>): Response {
  async function* lines() {
    yield byteOrderMark + csvLine(heads.map((head) => say(head, "zh")));
    for await (const rows of pages) yield rows.map((row) => csvLine(lineOf(row))).join("");
  }
  const source = lines();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await source.return();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
