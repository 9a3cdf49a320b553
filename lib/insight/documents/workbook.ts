import { type BookCell, type BookSheet, columnName } from "@/lib/core/documents/xlsx";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { boardDefinitions, boardLabels, measureTitles } from "../copy/board";
import { bookTexts as words } from "../copy/workbook";
import type { AnyFigureKey, Measure } from "../model/board";
import { figureTable } from "../model/figures";
import type { BookFacts, BookRow } from "../model/workbook";

/** Counted by place and month; each rate has both its parts among them. */
const everywhere: readonly Measure[] = [
  "received",
  "problems",
  "problems-solved",
  "held",
  "member-attendances",
  "resident-attendances",
  "raised",
  "decided",
  "taken",
  "adopted",
  "answered",
  "resolved",
  "met",
  "reworked",
  "rated",
  "result-content",
  "result-solved",
  "rated-work",
  "work-content",
  "looked-back",
  "promises-due",
  "promises-kept",
  "due",
  "kept",
  "valid",
  "solved",
  "content",
];
const ofDepartments = everywhere.filter(
  (each) =>
    !["problems", "problems-solved", "held"].includes(each) && !each.endsWith("attendances"),
);
const rates = (Object.keys(figureTable) as AnyFigureKey[]).filter((key) => figureTable[key].all);
const head = (text: Text, locale: Locale): BookCell => ({ head: say(text, locale) });

const shareOf = (top: string, bottom: string): BookCell => ({
  formula: `=IF(${bottom}<10,"—",${top}/${bottom})`,
  share: true,
});

/** Beneath so many rows that begin in the second line. */
function sumsOver(counts: readonly Measure[], lines: number): BookCell[] {
  return counts.map((_, place) => {
    const name = columnName(place + 1);
    return { formula: lines === 0 ? "=0" : `=SUM(${name}2:${name}${lines + 1})`, bold: true };
  });
}

/** One row each with the counts, the rates reckoned from them, and the sums beneath. */
function table(
  name: Text,
  rows: readonly BookRow[],
  counts: readonly Measure[],
  locale: Locale,
): BookSheet {
  const column = (measure: Measure) => columnName(1 + counts.indexOf(measure));
  const own = rates.filter((key) => {
    const { of, all } = figureTable[key];
    return counts.includes(of) && all !== undefined && counts.includes(all);
  });
  const ratesIn = (line: number) =>
    own.map((key) => {
      const { of, all = of } = figureTable[key];
      return shareOf(`${column(of)}${line}`, `${column(all)}${line}`);
    });
  const last = rows.length + 1;
  return {
    name: say(name, locale),
    widths: [22, ...counts.map(() => 12), ...own.map(() => 12)],
    rows: [
      [
        head(name, locale),
        ...counts.map((measure) => head(measureTitles[measure], locale)),
        ...own.map((key): BookCell => {
          return { head: say(words.rateOf, locale, { name: say(boardLabels[key], locale) }) };
        }),
      ],
      ...rows.map((row, place) => [
        row.name,
        ...counts.map((measure) => row.measures[measure] ?? 0),
        ...ratesIn(place + 2),
      ]),
      [head(words.total, locale), ...sumsOver(counts, rows.length), ...ratesIn(last + 1)],
    ],
  };
}

/** Every figure; what is counted by place is the sum on that sheet and no second number. */
function figures(facts: BookFacts, locale: Locale): BookSheet {
  const sheet = say(words.places, locale);
  const line = facts.places.length + 2;
  const cell = (measure: Measure): BookCell => {
    const place = everywhere.indexOf(measure);
    if (place < 0) return facts.whole[measure] ?? 0;
    return { formula: `='${sheet}'!${columnName(place + 1)}${line}` };
  };
  const keys = Object.keys(figureTable) as AnyFigureKey[];
  const title = say(words.title, locale, { place: facts.place, from: facts.from, to: facts.to });
  return {
    name: say(words.figures, locale),
    widths: [26, 12, 12, 10, 60],
    stickyRows: 3,
    rows: [
      [{ head: title }],
      [say(words.counted, locale, { at: facts.at }), null, null, null, say(words.few, locale)],
      [words.figure, words.numerator, words.denominator, words.rate, words.how].map((text) =>
        head(text, locale),
      ),
      ...keys.map((key, place) => {
        const { of, all } = figureTable[key];
        const at = place + 4;
        return [
          say(boardLabels[key], locale),
          cell(of),
          all ? cell(all) : null,
          all ? shareOf(`B${at}`, `C${at}`) : null,
          say(boardDefinitions[key], locale),
        ];
      }),
    ],
  };
}

function definitions(locale: Locale): BookSheet {
  const keys = Object.keys(figureTable) as AnyFigureKey[];
  return {
    name: say(words.definitions, locale),
    widths: [26, 90],
    rows: [
      [head(words.figure, locale), head(words.how, locale)],
      ...keys.map((key) => [say(boardLabels[key], locale), say(boardDefinitions[key], locale)]),
    ],
  };
}

/** The figures of a place and a period as a workbook that reckons for itself. */
export function boardWorkbook(facts: BookFacts, locale: Locale): BookSheet[] {
  return [
    figures(facts, locale),
    table(words.places, facts.places, everywhere, locale),
    table(words.departments, facts.departments, ofDepartments, locale),
    table(words.months, facts.months, everywhere, locale),
    definitions(locale),
  ];
}
