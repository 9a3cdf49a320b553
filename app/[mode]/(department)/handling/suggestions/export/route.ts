import { now } from "@/lib/core/clock";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { exportHandled } from "@/lib/suggestion/commands/export-handled";
import { roleLabels, statusTags, taskLabels } from "@/lib/suggestion/copy";
import {
  countHandledRows,
  type HandledRow,
  listWholeHandled,
} from "@/lib/suggestion/queries/handling";
import { csvAnswer, readFileForm } from "@/lib/web/csv-answer";
import { currentActor } from "@/lib/web/current-actor";
import { readAddress } from "../_parts/address";
import { exportedAtMost } from "../_parts/foot";
import { copy } from "../copy";

const moment = (at: Date | null) => (at ? isoInShanghai(at) : "");

function lineOf(row: HandledRow) {
  return [
    row.ref,
    row.title,
    row.place,
    say(statusTags[row.status], "zh"),
    say(roleLabels[row.role], "zh"),
    row.lead,
    row.task ? say(taskLabels[row.task], "zh") : "",
    moment(row.assignedAt),
    moment(row.dueAt),
    row.reworkCount,
  ];
}

/** The department's list as it is narrowed, as a file: row by row. */
export async function POST(request: Request): Promise<Response> {
  const asked = await readFileForm(request);
  if (asked instanceof Response) return asked;
  const actor = await currentActor();
  const at = now();
  const filter = readAddress(asked, { id: actor.id ?? "", now: at });
  const rows = await countHandledRows(actor, filter, at, exportedAtMost);
  const written = await exportHandled(actor, { rows }, at);
  if (!written.ok) return new Response(null, { status: 404 });
  return csvAnswer({
    name: "suggestions",
    heads: Object.values(copy.file),
    pages: listWholeHandled(actor, filter, at, exportedAtMost),
    lineOf,
  });
}
