import { now } from "@/lib/core/clock";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { exportOrders } from "@/lib/supervision/commands/export-orders";
import { causeLabels, statusLabels } from "@/lib/supervision/copy";
import type { OrderRow } from "@/lib/supervision/model/order";
import { countListed, listWholeOrders } from "@/lib/supervision/queries/list";
import { csvAnswer, readFileForm } from "@/lib/web/csv-answer";
import { currentActor } from "@/lib/web/current-actor";
import { readAddress } from "../_parts/address";
import { supervisionCopy as copy } from "../copy";

const moment = (at: Date | null) => (at ? isoInShanghai(at) : "");

function lineOf(row: OrderRow) {
  return [
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
  ];
}

/** The list as it is narrowed, as a file: row by row. */
export async function POST(request: Request): Promise<Response> {
  const asked = await readFileForm(request);
  if (asked instanceof Response) return asked;
  const actor = await currentActor();
  const at = now();
  const { after: _, ...filter } = readAddress(asked);
  const rows = await countListed(actor, filter, at);
  const written = await exportOrders(actor, { rows }, at);
  if (!written.ok) return new Response(null, { status: 404 });
  return csvAnswer({
    name: "supervision",
    heads: Object.values(copy.file),
    pages: listWholeOrders(actor, filter, at),
    lineOf,
  });
}
