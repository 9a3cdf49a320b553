import { clockTime, type Locale, longDate, say, type Text } from "@/lib/core/i18n";

export type MinutesFacts = {
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly host: string;
  readonly recorder: string;
  readonly expected: number;
  readonly present: Readonly<Record<"resident" | "member" | "department" | "expert", number>>;
  readonly agenda: readonly { readonly position: number; readonly title: string }[];
  readonly points: readonly {
    readonly agendaPosition: number | null;
    readonly side: string;
    readonly nature: string;
    readonly text: string;
  }[];
};

/** The words of the composition, so that the rule itself holds none. */
export type MinutesWords = Readonly<
  Record<
    | "where"
    | "people"
    | "came"
    | "agenda"
    | "other"
    | "consensus"
    | "difference"
    | "none"
    | "summary",
    Text
  >
> & { readonly sides: Readonly<Record<string, Text>> };

export type Composed = { readonly body: string; readonly summary: string };

/**
 * A first draft from what was recorded: who came, what each side said by agenda item, consensus and
 * differences. Residents appear as a side, never by name.
 */
export function composeMinutes(
  facts: MinutesFacts,
  words: MinutesWords,
  locale: Locale = "zh",
): Composed {
  const t = (text: Text, vars = {}) => say(text, locale, vars);
  const consensus = facts.points.filter((point) => point.nature === "consensus");
  const difference = facts.points.filter((point) => point.nature === "difference");
  const list = (points: MinutesFacts["points"]) =>
    points.length > 0 ? points.map((point, i) => `${i + 1}. ${point.text}`) : [t(words.none)];
  const body = [
    facts.title,
    t(words.where, { when: whenOf(facts, locale), venue: facts.venue }),
    t(words.people, { host: facts.host, recorder: facts.recorder }),
    t(words.came, { expected: facts.expected, total: totalOf(facts), ...facts.present }),
    "",
    ...agendaLines(facts, words, locale),
    t(words.consensus),
    ...list(consensus),
    "",
    t(words.difference),
    ...list(difference),
  ].join("\n");
  const summary = t(words.summary, {
    date: longDate(facts.startsAt, locale),
    venue: facts.venue,
    title: facts.title,
    total: totalOf(facts),
    consensus: consensus.length,
    difference: difference.length,
  });
  return { body, summary };
}

function whenOf(facts: MinutesFacts, locale: Locale): string {
  const hours = `${clockTime(facts.startsAt)}—${clockTime(facts.endsAt)}`;
  return `${longDate(facts.startsAt, locale)} ${hours}`;
}

function totalOf(facts: MinutesFacts): number {
  return Object.values(facts.present).reduce((sum, each) => sum + each, 0);
}

function agendaLines(facts: MinutesFacts, words: MinutesWords, locale: Locale): string[] {
  const views = facts.points.filter((point) => point.nature === "view");
  const known = new Set(facts.agenda.map((item) => item.position));
  const of = (position: number | null) =>
    views.filter((point) =>
      position === null
        ? point.agendaPosition === null || !known.has(point.agendaPosition)
        : point.agendaPosition === position,
    );
  const said = (points: typeof views) =>
    points.map((point) => {
      const side = words.sides[point.side];
      return `· ${side ? say(side, locale) : point.side}：${point.text}`;
    });
  const loose = said(of(null));
  return [
    say(words.agenda, locale),
    ...facts.agenda.flatMap((item, i) => [`${i + 1}. ${item.title}`, ...said(of(item.position))]),
    ...(loose.length > 0 ? [say(words.other, locale), ...loose] : []),
    "",
  ];
}
