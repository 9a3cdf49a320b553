import type { Pace } from "@/lib/consultation/model/venue-activity";
import { paces } from "@/lib/consultation/model/venue-activity";
import { siteKinds } from "@/lib/place/model";
import type { DeskVenueFilter } from "@/lib/place/queries/venue-desk";
import { listHref, type Params, readParams } from "@/lib/web/list-params";

const path = "/desk/venues";

/** The list as the address asks for it; the pace is known by what was held. */
export type At = Omit<DeskVenueFilter, "only"> & { readonly pace?: Pace };

/** What the address narrows the list to; what it names wrongly narrows nothing. */
export function readFilter(params: Params): At {
  const asked = readParams(params, ["kind", "street", "q", "pace", "sort", "after"]);
  return {
    kind: siteKinds.find((each) => each === asked.kind),
    street: /^\d{9}$/.test(asked.street ?? "") ? asked.street : undefined,
    words: asked.q?.trim().slice(0, 60),
    pace: paces.find((each) => each === asked.pace),
    sort: asked.sort === "name" ? "name" : undefined,
    after: asked.after,
  };
}

export function hrefFor({ kind, street, words: q, pace, sort, after }: At): string {
  return listHref(path, { kind, street, q, pace, sort, after });
}
