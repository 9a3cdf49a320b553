/** What is counted of a property firm; each opens to its items. */
export const firmThings = ["complaints", "replies", "problems", "suggestions", "looks"] as const;
export type FirmThing = (typeof firmThings)[number];

/** What a list of items can ask for: a count, and in it those that speak for the firm or not. */
export const firmItemKinds = [...firmThings, "waiting"] as const;
export type FirmItemKind = (typeof firmItemKinds)[number];
export const firmParts = ["counted-for", "counted-against"] as const;
export type FirmPart = (typeof firmParts)[number];

/** Groups of the catalogue that are about the firm's own work: its fees, its service, its staying or leaving. */
export const serviceGroups = ["PF", "PS", "PM"] as const;

/** How many, and how many of them are what `firmSides` says in words (copy/firm.ts). */
export type FirmCount = { readonly all: number; readonly good: number };

export type FirmRecord = {
  readonly code: string;
  readonly name: string;
  readonly invented: boolean;
  /** In the scope that is asked for. */
  readonly compounds: number;
  readonly streets: readonly string[];
  readonly counts: Readonly<Record<FirmThing, FirmCount>>;
  /** Handed over and not answered, with time left; told to staff and to the firm itself. */
  readonly waiting: number;
  /** Days from the hand-over to the answer, the median; null where nothing was answered. */
  readonly days: number | null;
};

export type RankedFirm = FirmRecord & {
  /** Its place in the order asked for; null by name, and where there are too few cases to rank. */
  readonly rank: number | null;
};

/** The compounds a firm manages, each with what is counted there. */
export type FirmCompound = {
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly households: number | null;
  readonly complaints: number;
  readonly replies: FirmCount;
};

export type FirmItem = {
  readonly key: string;
  readonly ref: string;
  /** Empty where its words are not for the reader. */
  readonly title: string;
  readonly place: string;
  readonly at: Date;
  readonly status: string;
  readonly good: boolean;
  readonly days: number | null;
};

export const firmSorts = ["complaints", "replies", "looks"] as const;
export type FirmSort = (typeof firmSorts)[number];

/** `open`: what everybody may know. `own`: and all that the firm was handed. `whole`: everything. */
export type FirmReach = "open" | "own" | "whole";
