import { matterSources, matterStatuses } from "@/lib/consultation/model";
import type { MatterFilter } from "@/lib/consultation/queries/matter-list";
import { listHref, type Params, readParams } from "@/lib/web/list-params";

const path = "/desk/matters";

/** What the address narrows the list to; what it names wrongly narrows nothing. */
export function readFilter(params: Params): MatterFilter {
  const asked = readParams(params, ["state", "source", "street", "q", "after"]);
  return {
    status: matterStatuses.find((each) => each === asked.state),
    source: matterSources.find((each) => each === asked.source),
    street: /^\d{9}$/.test(asked.street ?? "") ? asked.street : undefined,
    words: asked.q?.slice(0, 60),
    after: asked.after,
  };
}

export function hrefFor(filter: MatterFilter): string {
  const { status: state, source, street, words: q, after } = filter;
  return listHref(path, { state, source, street, q, after });
}
