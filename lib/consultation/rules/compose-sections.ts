import { joined, type Locale, longDate, say, type Text } from "@/lib/core/i18n";
import { inOrder, itemKey } from "../model/minutes";

export type NotedPoint = {
  readonly id: string;
  readonly agendaPosition: number | null;
  readonly side: string;
  readonly nature: string;
  readonly text: string;
};

/** A quick poll that was closed, with its counts. */
export type ClosedPoll = {
  readonly id: string;
  readonly agendaPosition: number | null;
  readonly text: string;
  readonly counts: readonly { readonly option: string; readonly votes: number }[];
};

export type MinutesFacts = {
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly present: number;
  readonly agenda: readonly { readonly position: number; readonly title: string }[];
  /** In the order in which they were noted. */
  readonly points: readonly NotedPoint[];
  readonly polls: readonly ClosedPoll[];
};

/** The words of the composition, so that the rule itself holds none. */
export type SectionWords = Readonly<
  Record<"said" | "poll" | "votes" | "summary" | "report", Text>
> & {
  readonly sides: Readonly<Record<string, Text>>;
};

export type ComposedSection = {
  readonly key: string;
  readonly text: string;
  readonly pointIds: readonly string[];
};

/**
 * The sections of a first draft from what was recorded: what each side said by item of the agenda,
 * consensus, differences, one sentence for those who reported, the public summary. Residents appear
 * as a side, never by name.
 */
export function composeSections(
  facts: MinutesFacts,
  words: SectionWords,
  locale: Locale = "zh",
): ComposedSection[] {
  const keys = [...facts.agenda.map((item) => itemKey(item.position)), "other", ...ofNature];
  const all = entriesOf(facts, words, locale);
  const noted = keys.map((key) => {
    const entries = all.filter((entry) => entry.key === key);
    const text = entries.map((entry) => entry.line).join("\n");
    return { key, text, pointIds: entries.map((entry) => entry.id) };
  });
  const count = (nature: string) => facts.points.filter((each) => each.nature === nature).length;
  const vars = {
    date: longDate(facts.startsAt, locale),
    venue: facts.venue,
    title: facts.title,
    total: facts.present,
    consensus: count("consensus"),
    difference: count("difference"),
  };
  const told = (["report", "summary"] as const).map((key) => ({
    key,
    text: say(words[key], locale, vars),
    pointIds: [],
  }));
  return [...noted, ...told].sort((a, b) => inOrder(a.key, b.key));
}

const ofNature = ["consensus", "difference"] as const;

type Entry = { readonly id: string; readonly key: string; readonly line: string };

/** Everything that becomes a line: points as they were noted, then the polls of their items. */
function entriesOf(facts: MinutesFacts, words: SectionWords, locale: Locale): Entry[] {
  const itemOf = (position: number | null) =>
    facts.agenda.some((item) => item.position === position) ? itemKey(position ?? 0) : "other";
  const points = facts.points.map((point) => {
    const isShared = point.nature === "consensus" || point.nature === "difference";
    const key = isShared ? point.nature : itemOf(point.agendaPosition);
    return { id: point.id, key, line: lineOf(key, point, words, locale) };
  });
  const polls = facts.polls.map((poll) => ({
    id: poll.id,
    key: itemOf(poll.agendaPosition),
    line: pollLine(poll, words, locale),
  }));
  return [...points, ...polls];
}

function pollLine(poll: ClosedPoll, words: SectionWords, locale: Locale): string {
  const counts = poll.counts.map((each) => say(words.votes, locale, each));
  const total = poll.counts.reduce((sum, each) => sum + each.votes, 0);
  return say(words.poll, locale, { text: poll.text, counts: joined(counts, locale), total });
}

/** A consensus is everybody's; a view and a difference are somebody's. */
function lineOf(key: string, point: NotedPoint, words: SectionWords, locale: Locale): string {
  if (key === "consensus") return point.text;
  const side = words.sides[point.side];
  return say(words.said, locale, {
    side: side ? say(side, locale) : point.side,
    text: point.text,
  });
}

type Standing = { readonly text: string; readonly pointIds: readonly string[] };

/**
 * What a section becomes when it is composed anew: points noted since are added at its end, and
 * nothing that stands there is touched. Null where nothing is to be added.
 */
export function broughtIn(
  standing: Standing,
  facts: MinutesFacts,
  key: string,
  words: SectionWords,
  locale: Locale = "zh",
): Standing | null {
  const fresh = entriesOf(facts, words, locale).filter(
    (entry) => entry.key === key && !standing.pointIds.includes(entry.id),
  );
  if (fresh.length === 0) return null;
  const lines = fresh.map((entry) => entry.line);
  const text = standing.text.trimEnd();
  return {
    text: [...(text ? [text] : []), ...lines].join("\n"),
    pointIds: [...standing.pointIds, ...fresh.map((entry) => entry.id)],
  };
}
