import { exportQueue } from "@/lib/complaint/commands/export-queue";
import { statusTags } from "@/lib/complaint/copy";
import { complaintStatus } from "@/lib/complaint/model";
import {
  countExclusions,
  type ExclusionRow,
  listAllExclusions,
} from "@/lib/complaint/queries/exclusions";
import { now } from "@/lib/core/clock";
import { byteOrderMark, csvLine } from "@/lib/core/csv";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { readAddress } from "../_parts/address";
import { codeName } from "../_parts/exclusion-table";
import { exclusionsCopy as copy } from "../copy";

const columns = ["ref", "complaint", "code", "street", "community", "compound"] as const;
const more = ["department", "status", "at"] as const;

function lineOf(row: ExclusionRow): string {
  const status = complaintStatus.safeParse(row.status).data;
  return csvLine([
    row.ref,
    row.title,
    codeName(row.code, "zh"),
    row.street,
    row.community,
    row.compound,
    row.department,
    status ? say(statusTags[status], "zh") : row.status,
    isoInShanghai(row.at),
  ]);
}

/** The list as it is narrowed, as a file; what staff wrote as the reason stays on the platform. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  const actor = await currentActor();
  const asked = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  const filter = { ...readAddress(asked), after: undefined };
  const rows = await countExclusions(actor, filter);
  const written = await exportQueue(actor, { rows }, now());
  if (!written.ok) return new Response(null, { status: 404 });
  const heads = [...columns, ...more].map((key) => say(copy[key], "zh"));
  return new Response(streamed(listAllExclusions(actor, filter), byteOrderMark + csvLine(heads)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="exclusions.csv"',
      "Cache-Control": "no-store",
    },
  });
}

function streamed(pages: AsyncIterator<readonly ExclusionRow[]>, head: string) {
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
