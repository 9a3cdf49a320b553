import { z } from "zod";
import { adoption, publicStates, resolution } from "@/lib/suggestion/model";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const text = z.string().trim().min(1).max(60).optional().catch(undefined);
const shape = z.object({
  street: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .catch(undefined),
  department: text,
  adoption: adoption.optional().catch(undefined),
  resolution: resolution.optional().catch(undefined),
  state: z.enum(publicStates).optional().catch(undefined),
  q: text,
  after: z.string().optional().catch(undefined),
});
export type Filter = z.infer<typeof shape>;

/** What the address asks for; what it does not mean is left out. */
export function readFilter(params: SearchParams): Filter {
  return shape.parse(params);
}

export function hrefWith(filter: Partial<Filter>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value) query.set(key, value);
  const tail = query.toString();
  return tail ? `/suggestions?${tail}` : "/suggestions";
}
