import { exportQueue } from "@/lib/complaint/commands/export-queue";
import { statusTags } from "@/lib/complaint/copy";
import { complaintStatus } from "@/lib/complaint/model";
import {
  countExclusions,
  type ExclusionRow,
  listAllExclusions,
} from "@/lib/complaint/queries/exclusions";
import { now } from "@/lib/core/clock";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { csvAnswer, readFileForm } from "@/lib/web/csv-answer";
import { currentActor } from "@/lib/web/current-actor";
import { readAddress } from "../_parts/address";
import { codeName } from "../_parts/exclusion-table";
import { exclusionsCopy as copy } from "../copy";

const columns = ["ref", "complaint", "code", "street", "community", "compound"] as const;
const more = ["department", "status", "at"] as const;

function lineOf(row: ExclusionRow) {
  const status = complaintStatus.safeParse(row.status).data;
  return [
    row.ref,
    row.title,
    codeName(row.code, "zh"),
    row.street,
    row.community,
    row.compound,
    row.department,
    status ? say(statusTags[status], "zh") : row.status,
    isoInShanghai(row.at),
  ];
}

/** The list as it is narrowed, as a file; what staff wrote as the reason stays on the platform. */
export async function POST(request: Request): Promise<Response> {
  const asked = await readFileForm(request);
  if (asked instanceof Response) return asked;
  const actor = await currentActor();
  const filter = { ...readAddress(asked), after: undefined };
  const rows = await countExclusions(actor, filter);
  const written = await exportQueue(actor, { rows }, now());
  if (!written.ok) return new Response(null, { status: 404 });
  return csvAnswer({
    name: "exclusions",
    heads: [...columns, ...more].map((key) => copy[key]),
    pages: listAllExclusions(actor, filter),
    lineOf,
  });
}
