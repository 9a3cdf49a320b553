import { mentionsIn, withoutPlaces } from "./place-mention";
import { type Bearing, bearingOf, type WordCounts, type Wording, wordingOf } from "./wording";

/** An open complaint as it stands in the database, with the names of where it is. */
export type OpenComplaint = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly at: Date;
  readonly divisionCode: string;
  readonly compoundId: string | null;
  readonly compoundName: string | null;
  readonly firmId: string | null;
  readonly categoryCode: string | null;
  /** Who speaks: the reporter where known and those who joined; else the complaint for itself. */
  readonly people: readonly string[];
  /** Problems of which somebody said that this is another matter. */
  readonly apartFrom: readonly string[];
};

/** A complaint as it is compared with others. */
export type Reading = Omit<OpenComplaint, "title" | "body"> & {
  /** Names of homes and of sites in the text, as written by their name alone. */
  readonly homes: readonly string[];
  readonly sites: readonly string[];
  /** How a name is written in full. */
  readonly written: ReadonlyMap<string, string>;
  readonly wording: Wording;
};
export type Weighed = Reading & { readonly bearing: Bearing };

type Segment = (text: string) => string[];

/**
 * Takes a complaint apart: which places it names, and the words of what happens there. Names are
 * taken out of the words, so that they never make two matters alike.
 */
export function readingOf({ title, body, ...rest }: OpenComplaint, segment: Segment): Reading {
  const mentions = mentionsIn(`${title}。${body}`);
  const own = rest.compoundName ? mentionsIn(`${rest.compoundName}。`) : [];
  const homes = [...own, ...mentions].filter(({ kind }) => kind === "home");
  const hidden = [
    ...mentions.flatMap(({ kind, name, full }) => (kind === "site" ? [name] : [name, full])),
    ...own.flatMap(({ name, full }) => [name, full]),
    ...(rest.compoundName ? [rest.compoundName] : []),
  ];
  return {
    ...rest,
    homes: [...new Set(homes.map(({ name }) => name))],
    sites: mentions.filter(({ kind }) => kind === "site").map(({ name }) => name),
    written: new Map([...mentions, ...own].map(({ name, full }) => [name, full])),
    wording: wordingOf(segment(withoutPlaces(title, hidden)), segment(withoutPlaces(body, hidden))),
  };
}

/** In how many of the readings each word stands. */
export function countWords(readings: readonly Pick<Reading, "wording">[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { wording } of readings) {
    for (const key of wording.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, messages: readings.length };
}

/** In this share of all messages a name is a word like any other, and names no place. */
const everyday = 0.01;
const everydayAtLeast = 3;

/** Weighs the words, and drops names of places that are everyday words elsewhere. */
export function weigh(reading: Reading, counted: WordCounts): Weighed {
  const most = Math.max(everydayAtLeast, everyday * counted.messages);
  const isName = (name: string) => (counted.counts.get(name) ?? 0) < most;
  return {
    ...reading,
    homes: reading.homes.filter(isName),
    sites: reading.sites.filter(isName),
    bearing: bearingOf(reading.wording, counted),
  };
}
