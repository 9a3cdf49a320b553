import { exportMatters } from "@/lib/consultation/commands/export-matters";
import { matterTags, sourceLabels } from "@/lib/consultation/copy";
import { listMattersForFile, type MatterRow } from "@/lib/consultation/queries/matter-list";
import { now } from "@/lib/core/clock";
import { byteOrderMark, csvLine } from "@/lib/core/csv";
import { isoInShanghai } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { readFilter } from "../_parts/address";
import { deskMattersCopy as copy } from "../copy";

const heads = ["ref", "matter", "state", "source", "street", "place", "venue"] as const;
const more = ["households", "suggested", "until"] as const;

function lineOf(row: MatterRow): string {
  return csvLine([
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
  ]);
}

/** The list as it is narrowed, as a file, with nothing about the people in it. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  const actor = await currentActor();
  const asked = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  const rows = await listMattersForFile(actor, readFilter(asked));
  const written = await exportMatters(actor, { rows: rows.length }, now());
  if (!written.ok) return new Response(null, { status: 404 });
  const head = csvLine([...heads, ...more].map((key) => say(copy[key], "zh")));
  return new Response(byteOrderMark + head + rows.map(lineOf).join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="matters.csv"',
      "Cache-Control": "no-store",
    },
  });
}
