import type { ChannelKind } from "./channel-count";

/**
 * The report of 西湖区政协 of 2023-06-12 (product.md): what it tells, to hold beside what this
 * platform counts. Nothing here is shown as a count.
 */
export const reportDistrict = "330106";

/** Days or months over which the report counts; both ends inclusive. */
export const reportPeriods = {
  petitions: { from: "2022-01", to: "2022-08" },
  month: { from: "2022-08-01", to: "2022-08-31" },
  studios: { from: "2023-01-01", to: "2023-06-30" },
  channel: { from: "2023-01", to: "2023-06" },
} as const;

/** What is counted from records of this platform. */
export const recordKeys = [
  "halls",
  "stations",
  "parks",
  "grouped-members",
  "consultations",
  "member-attendances",
  "residents-taking-part",
  "suggestions",
  "adopted",
  "problems-solved",
  "studios",
  "studio-departments",
  "studio-attendances",
] as const;
export type RecordKey = (typeof recordKeys)[number];

/** What this platform has no records of yet: imported as monthly counts, and said to be so. */
export const importedKeys = [
  "property-petitions",
  "project-target",
  "talent-target",
  "topics",
  "opinion-reports",
  "duty-posts",
  "interactions",
] as const satisfies readonly ChannelKind[];
export type ImportedKey = (typeof importedKeys)[number];
export type ReportKey = RecordKey | ImportedKey;

export type Counted = {
  readonly key: ReportKey;
  /** Null: nothing was imported for it. */
  readonly value: number | null;
  readonly of: number | null;
  /** Where imported numbers come from; empty where records were counted. */
  readonly sources: readonly string[];
  readonly months: number;
};

type Told = {
  readonly value: number;
  /** The report says so many and more. */
  readonly orMore?: true;
  /** The share it tells, in percent, as it is written. */
  readonly share?: string;
};

export const told: Readonly<Record<ReportKey, Told>> = {
  "property-petitions": { value: 4525, share: "9.45" },
  halls: { value: 12 },
  stations: { value: 217 },
  parks: { value: 6 },
  "grouped-members": { value: 298 },
  consultations: { value: 137 },
  "member-attendances": { value: 433 },
  "residents-taking-part": { value: 14_000, orMore: true },
  suggestions: { value: 673 },
  adopted: { value: 484, share: "71.9" },
  "problems-solved": { value: 95 },
  studios: { value: 30 },
  "studio-departments": { value: 25 },
  "studio-attendances": { value: 143 },
  "project-target": { value: 100 },
  "talent-target": { value: 100 },
  topics: { value: 56 },
  "opinion-reports": { value: 64 },
  "duty-posts": { value: 6429 },
  interactions: { value: 41_198 },
};

export const reportGroups = [
  { key: "petitions", keys: ["property-petitions"] },
  { key: "coverage", keys: ["halls", "stations", "parks", "grouped-members"] },
  {
    key: "month",
    keys: [
      "consultations",
      "member-attendances",
      "residents-taking-part",
      "suggestions",
      "adopted",
      "problems-solved",
    ],
  },
  {
    key: "studios",
    keys: [
      "studios",
      "studio-departments",
      "studio-attendances",
      "project-target",
      "talent-target",
    ],
  },
  { key: "channel", keys: ["topics", "opinion-reports", "duty-posts", "interactions"] },
] as const satisfies readonly { readonly key: string; readonly keys: readonly ReportKey[] }[];

export const agreements = ["equal", "differs", "unknown"] as const;
export type Agreement = (typeof agreements)[number];

/** A consultation in a studio, with the departments that came. */
export type StudioMeeting = {
  readonly ref: string;
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly departments: readonly string[];
};
