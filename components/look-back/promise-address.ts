import { z } from "zod";
import { readDay } from "@/lib/core/day";
import { type PromiseFilter, promiseSorts, promiseStates } from "@/lib/look-back/model/promise";

import { listHref } from "@/lib/web/list-params";

const text = z.string().trim().min(1).max(60).optional().catch(undefined);
const day = z
  .string()
  .optional()
  .catch(undefined)
  .transform((typed) => readDay(typed));
const shape = z.object({
  state: z.enum(promiseStates).optional().catch(undefined),
  street: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .catch(undefined),
  department: text,
  q: text,
  from: day,
  to: day,
  sort: z.enum(promiseSorts).optional().catch(undefined),
  down: z.enum(["0", "1"]).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type PromiseAsked = z.infer<typeof shape>;

/** What the address asks for; what it does not mean is left out. */
export function readPromises(params: Readonly<Record<string, unknown>>): PromiseAsked {
  return shape.parse(params);
}

/** What runs is read from the nearest day on, everything else from the latest back. */
export function orderOf({ sort, down, state }: PromiseAsked) {
  const runs = state === "waiting" || state === "late";
  const isDown = down ? down === "1" : !(runs && (sort ?? "due") === "due");
  return { sort: sort ?? "due", down: isDown } as const;
}

export function filterOf(asked: PromiseAsked, scope: string): PromiseFilter {
  return { ...asked, ...orderOf(asked), scope };
}

export function promisesHref(asked: Partial<PromiseAsked>): string {
  return listHref("/suggestions", { view: "promises", ...asked });
}

export function fileHref(asked: PromiseAsked): string {
  return listHref("/suggestions/promises.csv", { ...asked, after: undefined });
}
