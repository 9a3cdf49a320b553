import { venueKinds } from "@/lib/place/model";
import type { DeskVenueFilter } from "@/lib/place/queries/venue-desk";
import { listHref, type Params, readParams } from "@/lib/web/list-params";

const path = "/desk/venues";

/** What the address narrows the list to; what it names wrongly narrows nothing. */
export function readFilter(params: Params): DeskVenueFilter {
  const asked = readParams(params, ["kind", "street", "q", "after"]);
  return {
    kind: venueKinds.find((each) => each === asked.kind),
    street: /^\d{9}$/.test(asked.street ?? "") ? asked.street : undefined,
    words: asked.q?.trim().slice(0, 60),
    after: asked.after,
  };
}

export function hrefFor({ kind, street, words: q, after }: DeskVenueFilter): string {
  return listHref(path, { kind, street, q, after });
}
