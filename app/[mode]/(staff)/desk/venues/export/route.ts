import { paceTags } from "@/lib/consultation/copy/venue";
import { now } from "@/lib/core/clock";
import { byteOrderMark, csvLine } from "@/lib/core/csv";
import { say } from "@/lib/core/i18n";
import { siteKindLabels } from "@/lib/place/copy";
import { canOpenVenueDesk } from "@/lib/place/policy";
import { listStreetsWithin } from "@/lib/place/queries";
import { currentActor } from "@/lib/web/current-actor";
import { readFilter } from "../_parts/address";
import { type ListedVenue, readList } from "../_parts/read-list";
import { deskVenuesCopy as copy } from "../copy";

const heads = ["code", "name", "kind", "street", "head", "rotating", "members", "boards"] as const;
const more = ["held", "minimum", "last", "pace"] as const;
const most = 5000;

function lineOf(row: ListedVenue, street: string): string {
  const kind = siteKindLabels[row.kind];
  return csvLine([
    ...[row.code, row.name, kind ? say(kind, "zh") : row.kind, street],
    ...[row.head?.name ?? "", row.rotating?.name ?? "", row.members, row.boards],
    ...[
      row.held,
      row.minimum ?? "",
      row.lastDay ?? "",
      row.pace ? say(paceTags[row.pace], "zh") : "",
    ],
  ]);
}

/** The list as it is narrowed, as a file: nothing in it that is not public. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!canOpenVenueDesk(actor).allowed) return new Response(null, { status: 404 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const [page, streets] = await Promise.all([
    readList(actor, { ...readFilter(asked), after: undefined }, now(), most),
    listStreetsWithin(),
  ]);
  const names = new Map(streets.map((street) => [street.code, street.name]));
  const head = csvLine([...heads, ...more].map((key) => say(copy[key], "zh")));
  const lines = page.rows.map((row) => lineOf(row, names.get(row.divisionCode.slice(0, 9)) ?? ""));
  return new Response(byteOrderMark + head + lines.join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="venues.csv"',
      "Cache-Control": "no-store",
    },
  });
}
