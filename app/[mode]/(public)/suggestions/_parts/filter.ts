import { z } from "zod";
import { readDay } from "@/lib/core/day";
import { adoptionFilters, publicStates, resolutionFilters } from "@/lib/suggestion/model";
import { listHref } from "@/lib/web/list-params";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const text = z.string().trim().min(1).max(60).optional().catch(undefined);
const day = z
  .string()
  .optional()
  .catch(undefined)
  .transform((typed) => readDay(typed));
const shape = z.object({
  street: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .catch(undefined),
  department: text,
  adoption: z.enum(adoptionFilters).optional().catch(undefined),
  resolution: z.enum(resolutionFilters).optional().catch(undefined),
  from: day,
  to: day,
  state: z.enum(publicStates).optional().catch(undefined),
  q: text,
  after: z.string().optional().catch(undefined),
});
export type Filter = z.infer<typeof shape>;

/** What the address asks for; what it does not mean is left out. */
export function readFilter(params: SearchParams): Filter {
  return shape.parse(params);
}

/** Where, whose and when, without what was decided: what a rate divides by. */
export function placeOf({ street, department, from, to }: Filter) {
  return { street, department, from, to };
}

export function hrefWith(filter: Partial<Filter>): string {
  return listHref("/suggestions", filter);
}
