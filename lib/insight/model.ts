import { z } from "zod";
import type { Day } from "@/lib/core/day";

/** What a dashboard is asked for: a scope (division-code prefix) and a period of days, both inclusive. */
export const insightFilter = z.object({
  scope: z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/),
  from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  to: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
export type InsightFilter = { readonly scope: string; readonly from: Day; readonly to: Day };

export const figureKeys = [
  "complaints",
  "problems",
  "problems-solved",
  "consultations",
  "member-attendances",
  "residents-taking-part",
  "suggestions",
  "adoption-rate",
  "adoption-rate-decided",
  "adopted-alone",
  "answered",
  "looked-back",
  "promises-kept",
  "response-rate",
  "solved-rate",
  "satisfaction-rate",
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** A count, or a share that is never shown without its fraction. */
export type Figure = {
  readonly key: FigureKey;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

export type SuggestionCell = {
  readonly street: string;
  readonly month: string;
  readonly adoption: string;
  readonly resolution: string | null;
  readonly count: number;
};

/** How far it is solved, as one side says it: done, in part, not. */
export type Stand = "done" | "part" | "not";

/** One concluded look-back beside what the residents and the department say. */
export type LookedAt = {
  readonly ref: string;
  readonly suggestion: string;
  readonly title: string;
  readonly street: string;
  readonly department: string | null;
  readonly round: number;
  readonly verdict: string;
  readonly concludedAt: Date;
  readonly finding: string | null;
  readonly promise: string | null;
  readonly resolution: string | null;
  readonly residents: Stand | null;
  readonly differs: boolean;
  /** Nothing more is to be done. */
  readonly ended: boolean;
  /** By when the next thing is due, where something is open. */
  readonly dueAt: Date | null;
  readonly startedAt: Date | null;
};

/** Everything one dashboard is computed from, counted in the database. */
export type Counts = {
  readonly suggestions: readonly SuggestionCell[];
  readonly complaints: number;
  readonly responses: { readonly due: number; readonly kept: number };
  readonly answers: { readonly valid: number; readonly solved: number; readonly content: number };
  readonly problems: { readonly confirmed: number; readonly solved: number };
  readonly consultations: {
    readonly held: number;
    readonly members: number;
    readonly residents: number;
  };
  /** Concluded; of these, those on promises that still held; of these, those that were kept. */
  readonly lookBacks: { readonly concluded: number; readonly due: number; readonly kept: number };
};
