import { exclusionCode } from "@/lib/complaint/model";
import type { ExclusionFilter } from "@/lib/complaint/queries/exclusions";
import { readDay } from "@/lib/core/day";
import { listHref, type Params, readParams } from "@/lib/web/list-params";

export const path = "/desk/exclusions";

/** The list as the address names it. */
export function readAddress(params: Params): ExclusionFilter {
  const asked = readParams(params, ["street", "code", "from", "to", "after"]);
  return {
    street: asked.street && /^\d{9}$/.test(asked.street) ? asked.street : undefined,
    code: exclusionCode.safeParse(asked.code).data,
    from: readDay(asked.from),
    to: readDay(asked.to),
    after: asked.after,
  };
}

export function addressOf(filter: ExclusionFilter): string {
  return listHref(path, { ...filter });
}
