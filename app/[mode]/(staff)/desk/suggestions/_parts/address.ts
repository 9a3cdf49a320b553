import { z } from "zod";
import { type DeskView, deskViews } from "@/lib/suggestion/model";
import { listHref, type Params } from "@/lib/web/list-params";

const text = z.string().trim().min(1).max(60).optional().catch(undefined);
const shape = z.object({
  view: z.enum(deskViews).default("review").catch("review"),
  street: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .catch(undefined),
  department: text,
  q: text,
  after: text.or(z.string().max(200).optional()).catch(undefined),
  item: text,
});
export type Address = z.infer<typeof shape>;

export function readAddress(params: Params): Address {
  return shape.parse(params);
}

export function addressOf(at: Partial<Address>): string {
  const { view, ...rest } = at;
  const named: { view?: DeskView } = view === "review" ? {} : { view };
  return listHref("/desk/suggestions", { ...named, ...rest });
}
