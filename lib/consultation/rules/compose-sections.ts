import { type Locale, longDate, say, type Text } from "@/lib/core/i18n";
import { inOrder, itemKey } from "../model/minutes";

export type NotedPoint = {
  readonly id: string;
  readonly agendaPosition: number | null;
  readonly side: string;
  readonly nature: string;
  readonly text: string;
};

export type MinutesFacts = {
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly present: number;
  readonly agenda: readonly { readonly position: number; readonly title: string }[];
  /** In the order in which they were noted. */
  readonly points: readonly NotedPoint[];
};

/** The words of the composition, so that the rule itself holds none. */
export type SectionWords = Readonly<Record<"said" | "summary" | "report", Text>> & {
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
  const noted = keys.map((key) => {
    const points = facts.points.filter((point) => keyOf(point, facts) === key);
    const text = points.map((point) => lineOf(key, point, words, locale)).join("\n");
    return { key, text, pointIds: points.map((point) => point.id) };
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

function keyOf(point: NotedPoint, facts: MinutesFacts): string {
  if (point.nature === "consensus" || point.nature === "difference") return point.nature;
  const isItem = facts.agenda.some((item) => item.position === point.agendaPosition);
  return isItem ? itemKey(point.agendaPosition ?? 0) : "other";
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
  const fresh = facts.points.filter(
    (point) => keyOf(point, facts) === key && !standing.pointIds.includes(point.id),
  );
  if (fresh.length === 0) return null;
  const lines = fresh.map((point) => lineOf(key, point, words, locale));
  const text = standing.text.trimEnd();
  return {
    text: [...(text ? [text] : []), ...lines].join("\n"),
    pointIds: [...standing.pointIds, ...fresh.map((point) => point.id)],
  };
}
