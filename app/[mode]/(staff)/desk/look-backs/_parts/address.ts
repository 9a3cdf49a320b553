import { z } from "zod";
import { deskViews } from "@/lib/look-back/model";
import { listHref, type Params } from "@/lib/web/list-params";

const text = z.string().trim().min(1).max(200).optional().catch(undefined);
const shape = z.object({
  view: z.enum(deskViews).default("due").catch("due"),
  street: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .catch(undefined),
  q: text,
  after: text,
  item: text,
});
export type Address = z.infer<typeof shape>;

export function readAddress(params: Params): Address {
  return shape.parse(params);
}

export function addressOf(at: Partial<Address>): string {
  const { view, ...rest } = at;
  return listHref("/desk/look-backs", { ...(view === "due" ? {} : { view }), ...rest });
}
