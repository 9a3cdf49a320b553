import { filterOf, readPromises } from "@/components/look-back/promise-address";
import { now } from "@/lib/core/clock";
import { byteOrderMark, csvLine } from "@/lib/core/csv";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { promiseHeads, promiseTags } from "@/lib/look-back/copy/promise";
import type { PromiseFilter, PromiseShown } from "@/lib/look-back/model/promise";
import { listPublishedPromises } from "@/lib/look-back/queries/promises";
import { shownPerson } from "@/lib/look-back/rules/promise-person";
import { getHomeDistrict } from "@/lib/place/queries";

const heads = ["ref", "title", "department", "person", "street", "round"] as const;
const days = ["published", "promisedOn", "dueOn", "state"] as const;
const atOnce = 500;
const most = 20_000;

function lineOf(row: PromiseShown): string {
  return csvLine([
    ...[row.suggestionRef, row.promise ?? row.title, row.department],
    ...[row.person ? shownPerson(row.person) : "", row.street, row.round],
    ...[dayOf(row.publishedAt), row.promisedOn, row.dueOn, say(promiseTags[row.state], "zh")],
  ]);
}

/** Page by page, so that a long list is never in memory as a whole. */
async function* lines(filter: PromiseFilter, asOf: Date) {
  yield byteOrderMark + csvLine([...heads, ...days].map((key) => say(promiseHeads[key], "zh")));
  let after: string | undefined;
  for (let sent = 0; sent < most; sent += atOnce) {
    const page = await listPublishedPromises({ ...filter, after, size: atOnce }, asOf);
    yield page.rows.map(lineOf).join("");
    if (!page.next) return;
    after = page.next;
  }
}

/** The book of promises as it is narrowed, as a file; nothing in it that the page does not show. */
export async function GET(request: Request): Promise<Response> {
  const asked = readPromises(Object.fromEntries(new URL(request.url).searchParams));
  const filter = filterOf(asked, await getHomeDistrict());
  const encoder = new TextEncoder();
  const source = lines(filter, now());
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="promises.csv"',
      "Cache-Control": "public, max-age=60",
    },
  });
}
