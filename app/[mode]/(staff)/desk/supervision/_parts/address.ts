import { z } from "zod";
import { cause, orderKinds, orderSort, orderView } from "@/lib/supervision/model";
import { listHref, type Params } from "@/lib/web/list-params";

const text = z.string().trim().min(1).max(200).optional().catch(undefined);
const shape = z.object({
  view: orderView.default("open").catch("open"),
  sort: orderSort.default("due").catch("due"),
  kind: z.enum(orderKinds).optional().catch(undefined),
  cause: cause.optional().catch(undefined),
  street: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .catch(undefined),
  department: text,
  q: text,
  after: text,
});
export type Address = z.infer<typeof shape>;

export function readAddress(params: Params): Address {
  return shape.parse(params);
}

export function addressOf(at: Partial<Address>): string {
  const { view, sort, ...rest } = at;
  return listHref("/desk/supervision", {
    ...(view === "open" ? {} : { view }),
    ...(sort === "due" ? {} : { sort }),
    ...rest,
  });
}
