import { z } from "zod";
import type { Day } from "@/lib/core/day";
import type { BoardAsked } from "../model/asked";
import { dimensions, narrowings } from "../model/board";
import { comparisons } from "../model/span";
import { periodOf } from "./period";

const text = z.string().trim().min(1).max(60).optional().catch(undefined);
const shape = z.object({
  scope: z
    .string()
    .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/)
    .optional()
    .catch(undefined),
  period: text,
  from: text,
  to: text,
  compare: z.enum(comparisons).optional().catch(undefined),
  by: z.enum(dimensions).optional().catch(undefined),
  department: text,
  category: text,
  firm: text,
  campaign: text,
});

/** Names of the parts of an address that are read. */
export const askedNames = Object.keys(shape.shape) as readonly (keyof typeof shape.shape)[];

/** Of several things to narrow to, the first in their order counts. */
export function readBoardAsked(
  params: Readonly<Record<string, string | undefined>>,
  home: string,
  today: Day,
): BoardAsked {
  const { scope = home, compare, by, ...read } = shape.parse(params);
  const narrowed = narrowings.find((each) => read[each]);
  return {
    scope,
    period: periodOf(read, today),
    ...(compare ? { compare } : {}),
    ...(by ? { by } : {}),
    ...(narrowed ? { narrow: { by: narrowed, key: read[narrowed] ?? "" } } : {}),
  };
}
