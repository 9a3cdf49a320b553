import { now } from "@/lib/core/clock";
import { byteOrderMark, csvLine } from "@/lib/core/csv";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { exportOrders } from "@/lib/supervision/commands/export-orders";
import { causeLabels, statusLabels } from "@/lib/supervision/copy";
import type { OrderRow } from "@/lib/supervision/model/order";
import { countListed, listWholeOrders } from "@/lib/supervision/queries/list";
import { currentActor } from "@/lib/web/current-actor";
import { readAddress } from "../_parts/address";
import { supervisionCopy as copy } from "../copy";

const moment = (at: Date | null) => (at ? isoInShanghai(at) : "");

function lineOf(row: OrderRow): string {
  return csvLine([
    row.ref,
    row.item,
    row.title,
    say(copy.kinds[row.kind], "zh"),
    say(causeLabels[row.reason], "zh"),
    row.department ?? "",
    row.place,
    say(statusLabels[row.status], "zh"),
    moment(row.openedAt),
    moment(row.dueAt),
    moment(row.listedAt),
    moment(row.closedAt),
  ]);
}

/** The list as it is narrowed, as a file: row by row. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  const actor = await currentActor();
  const at = now();
  const asked = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  const { after: _, ...filter } = readAddress(asked);
  const rows = await countListed(actor, filter, at);
  const written = await exportOrders(actor, { rows }, at);
  if (!written.ok) return new Response(null, { status: 404 });
  const heads = Object.values(copy.file).map((text) => say(text, "zh"));
  const pages = listWholeOrders(actor, filter, at);
  return new Response(streamed(pages, byteOrderMark + csvLine(heads)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="supervision.csv"',
      "Cache-Control": "no-store",
    },
  });
}

function streamed(pages: AsyncIterator<readonly OrderRow[]>, head: string) {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    pull: async (controller) => {
      const { value, done } = await pages.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map(lineOf).join("")));
    },
  });
}
