import { paceTags } from "@/lib/consultation/copy/venue";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { siteKindLabels } from "@/lib/place/copy";
import { canOpenVenueDesk } from "@/lib/place/policy";
import { listStreetsWithin } from "@/lib/place/queries";
import { csvAnswer } from "@/lib/web/csv-answer";
import { currentActor } from "@/lib/web/current-actor";
import { readFilter } from "../_parts/address";
import { type ListedVenue, readList } from "../_parts/read-list";
import { deskVenuesCopy as copy } from "../copy";

const heads = ["code", "name", "kind", "street", "head", "rotating", "members", "boards"] as const;
const more = ["held", "minimum", "last", "pace"] as const;
const most = 5000;

function lineOf(row: ListedVenue, street: string) {
  const kind = siteKindLabels[row.kind];
  return [
    ...[row.code, row.name, kind ? say(kind, "zh") : row.kind, street],
    ...[row.head?.name ?? "", row.rotating?.name ?? "", row.members, row.boards],
    ...[
      row.held,
      row.minimum ?? "",
      row.lastDay ?? "",
      row.pace ? say(paceTags[row.pace], "zh") : "",
    ],
  ];
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
  return csvAnswer({
    name: "venues",
    heads: [...heads, ...more].map((key) => copy[key]),
    pages: [page.rows],
    lineOf: (row) => lineOf(row, names.get(row.divisionCode.slice(0, 9)) ?? ""),
  });
}
