import type { Day } from "@/lib/core/day";
import type { PromiseCounts, PromiseShown } from "@/lib/look-back/model/promise";
import type { Figure, FigureKey, LookedAt } from "../model";

/** The figures the report compares, in its order. */
export const monthlyKeys = [
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
] as const satisfies readonly FigureKey[];

export const monthlyRateKeys = [
  "response-rate",
  "solved-rate",
  "satisfaction-rate",
] as const satisfies readonly FigureKey[];

export type Compared = {
  readonly key: FigureKey;
  readonly now: Figure;
  readonly before: Figure;
  readonly yearAgo: Figure;
};

export type MonthlyStreet = {
  readonly name: string;
  readonly raised: number;
  readonly adopted: number;
  readonly partly: number;
  readonly pending: number;
  /** Several streets with fewer than ten together: no rate. */
  readonly merged: boolean;
};

export type MonthlyMeeting = {
  readonly ref: string;
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly members: number;
  readonly residents: number;
  readonly raised: number;
};

export type MonthlyOverdue = {
  readonly subject: string;
  readonly ref: string;
  readonly title: string;
  readonly department: string | null;
  readonly kind: string;
  readonly dueAt: Date;
};

export type MonthlyOrder = {
  readonly subject: string;
  readonly ref: string;
  readonly title: string;
  readonly department: string | null;
  readonly reason: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
};

export type MonthlySolved = {
  readonly ref: string;
  readonly title: string;
  readonly street: string;
  readonly summary: string | null;
  readonly resolvedAt: Date;
};

export type MonthlyCampaign = {
  readonly name: string;
  readonly status: string;
  readonly fromDay: Day;
  readonly toDay: Day;
};

export const paces = ["on-pace", "behind", "sleeping"] as const;
export type MonthlyPaces = {
  readonly kind: string;
  readonly all: number;
  readonly byPace: Readonly<Record<(typeof paces)[number], number>>;
};

/** A list that is cut, with how many there are. */
export type Cut<T> = { readonly rows: readonly T[]; readonly total: number };

/** Everything the monthly report says, from records. */
export type MonthlyFacts = {
  readonly place: string;
  readonly scope: string;
  readonly month: string;
  readonly from: Day;
  readonly to: Day;
  /** The month is over: what stands here does not grow any more. */
  readonly isOver: boolean;
  /** The last day that was counted: the month's last, or today while it runs. */
  readonly countedTo: Day;
  readonly compared: readonly Compared[];
  readonly streets: readonly MonthlyStreet[];
  /** Adoption in rows, resolution in columns. */
  readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly promises: PromiseCounts;
  readonly promised: readonly PromiseShown[];
  readonly overdue: Cut<MonthlyOverdue>;
  readonly lateComplaints: number;
  readonly orders: Cut<MonthlyOrder>;
  readonly looked: Cut<LookedAt>;
  readonly meetings: Cut<MonthlyMeeting>;
  readonly campaigns: readonly MonthlyCampaign[];
  readonly paces: readonly MonthlyPaces[];
  readonly sleeping: Cut<string>;
  readonly solved: Cut<MonthlySolved>;
};

export const reportFormats = ["pdf", "docx"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** One month in the list of reports. */
export type MonthListed = {
  readonly month: string;
  readonly raised: number;
  readonly adopted: number;
  readonly held: number;
};
