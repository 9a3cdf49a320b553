import { exportMatters } from "@/lib/consultation/commands/export-matters";
import { matterTags, sourceLabels } from "@/lib/consultation/copy";
import { listMattersForFile, type MatterRow } from "@/lib/consultation/queries/matter-list";
import { now } from "@/lib/core/clock";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { csvAnswer, readFileForm } from "@/lib/web/csv-answer";
import { currentActor } from "@/lib/web/current-actor";
import { readFilter } from "../_parts/address";
import { deskMattersCopy as copy } from "../copy";

const heads = ["ref", "matter", "state", "source", "street", "place", "venue"] as const;
const more = ["households", "suggested", "until"] as const;

function lineOf(row: MatterRow) {
  return [
    row.ref,
    row.title,
    say(matterTags[row.status], "zh"),
    say(sourceLabels[row.source], "zh"),
    row.street,
    row.place,
    row.venue,
    row.households,
    isoInShanghai(row.suggestedAt),
    row.publicUntil ? isoInShanghai(row.publicUntil) : "",
  ];
}

/** The list as it is narrowed, as a file, with nothing about the people in it. */
export async function POST(request: Request): Promise<Response> {
  const asked = await readFileForm(request);
  if (asked instanceof Response) return asked;
  const actor = await currentActor();
  const rows = await listMattersForFile(actor, readFilter(asked));
  const written = await exportMatters(actor, { rows: rows.length }, now());
  if (!written.ok) return new Response(null, { status: 404 });
  return csvAnswer({
    name: "matters",
    heads: [...heads, ...more].map((key) => copy[key]),
    pages: [rows],
    lineOf,
  });
}
