import { z } from "zod";
import type { deadlineUnits } from "@/lib/core/deadline";

/** What a term is for: sending it on, speaking with the reporter first, answering it. */
export const termKinds = ["dispatch", "first-response", "closing"] as const;
export const termKind = z.enum(termKinds);
export type TermKind = z.infer<typeof termKind>;

export type Term = {
  readonly amount: number;
  readonly unit: (typeof deadlineUnits)[number];
};

/** A term as it stands in the table: empty conditions fit everything. */
export type TermRow = Term & {
  readonly scope: string;
  readonly categoryPrefix: string;
  readonly urgency: string;
};
