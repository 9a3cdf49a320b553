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
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { csvAnswer, readFileForm } from "@/lib/web/csv-answer";
import { currentActor } from "@/lib/web/current-actor";
import { readAddress } from "../_parts/address";
import { copy } from "../copy";

const columns = ["ref", "complaint", "status", "kind", "urgency", "street", "community"] as const;
const more = ["compound", "department", "received", "due"] as const;

function lineOf(row: QueueItem) {
  const status = complaintStatus.safeParse(row.status).data;
  return [
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
  ];
}

function stageOf(asked: string | undefined): QueueFilter["stage"] {
  return (Object.keys(stages) as (keyof typeof stages)[]).find((each) => each === asked) ?? "open";
}

/** The list as it is narrowed, as a file: row by row, with nothing about the people in it. */
export async function POST(request: Request): Promise<Response> {
  const asked = await readFileForm(request);
  if (asked instanceof Response) return asked;
  const actor = await currentActor();
  const at = now();
  const {
    view = "all",
    after: _page,
    item: _item,
    ...filter
  } = readAddress(stageOf(asked.stage), asked, { id: actor.id ?? "", now: at });
  const counts = await countQueue(actor, "triage", filter, at);
  const written = await exportQueue(actor, { rows: counts[view] }, at);
  if (!written.ok) return new Response(null, { status: 404 });
  return csvAnswer({
    name: "complaints",
    heads: [...columns, ...more].map((key) => copy.file[key]),
    pages: listWholeQueue(actor, "triage", { ...filter, view }, at),
    lineOf,
  });
}
