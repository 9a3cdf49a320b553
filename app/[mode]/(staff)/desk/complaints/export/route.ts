import { exportQueue } from "@/lib/complaint/commands/export-queue";
import { statusTags } from "@/lib/complaint/copy";
import { complaintStatus } from "@/lib/complaint/model";
import {
  countQueue,
  type QueueFilter,
  type QueueItem,
  stages,
} from "@/lib/complaint/queries/queue";
import { listWholeQueue } from "@/lib/complaint/queries/whole-queue";
import { now } from "@/lib/core/clock";
import { byteOrderMark, csvLine } from "@/lib/core/csv";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { readAddress } from "../_parts/address";
import { copy } from "../copy";

const columns = ["ref", "complaint", "status", "kind", "urgency", "street", "community"] as const;
const more = ["compound", "department", "received", "due"] as const;

function lineOf(row: QueueItem): string {
  const status = complaintStatus.safeParse(row.status).data;
  return csvLine([
    row.ref,
    row.title,
    status ? say(statusTags[status], "zh") : row.status,
    row.categoryName,
    row.urgency,
    row.streetName,
    row.communityName,
    row.compoundName,
    row.departmentName,
    isoInShanghai(row.submittedAt),
    row.dueAt ? isoInShanghai(row.dueAt) : "",
  ]);
}

function stageOf(data: FormData): QueueFilter["stage"] {
  const asked = String(data.get("stage") ?? "");
  return (Object.keys(stages) as (keyof typeof stages)[]).find((each) => each === asked) ?? "open";
}

/** The list as it is narrowed, as a file: row by row, with nothing about the people in it. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  const actor = await currentActor();
  const at = now();
  const asked = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  const {
    view = "all",
    after: _page,
    item: _item,
    ...filter
  } = readAddress(stageOf(data), asked, { id: actor.id ?? "", now: at });
  const counts = await countQueue(actor, "triage", filter, at);
  const written = await exportQueue(actor, { rows: counts[view] }, at);
  if (!written.ok) return new Response(null, { status: 404 });
  const rows = listWholeQueue(actor, "triage", { ...filter, view }, at);
  const heads = [...columns, ...more].map((key) => say(copy.file[key], "zh"));
  return new Response(streamed(rows, byteOrderMark + csvLine(heads)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="complaints.csv"',
      "Cache-Control": "no-store",
    },
  });
}

function streamed(pages: AsyncIterator<readonly QueueItem[]>, head: string) {
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
