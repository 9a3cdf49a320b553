import { type Block, numeral, type Paper } from "@/lib/core/documents/paper";
import { longDate, say } from "@/lib/core/i18n";
import { verdictTags } from "@/lib/look-back/copy";
import { verdict } from "@/lib/look-back/model";
import { definitions, figureLabels } from "../copy";
import { monthlyWords as words } from "../copy/monthly";
import type { LookedAt } from "../model";
import { monthlyKeys, monthlyRateKeys } from "../model/monthly";
import { byStreet, headline, overview, threeRates, twoAxes } from "./monthly-figures";
import { dayText, heading, note, type Of, shortDay, text } from "./monthly-words";
import { lookBacks, meetings, overdueAndWatched, promises, venues } from "./monthly-work";

/** Found broken or relapsed: it went back to whoever promised. */
const wentBack = ["unfulfilled", "relapsed"];

function lookedSaid(row: LookedAt, locale: Of["locale"]): string | null {
  const { street, title, verdict: found } = row;
  const department = row.department ?? "";
  const date = shortDay(row.concludedAt, locale);
  if (found === "fulfilled")
    return say(words.keptSaid, locale, { date, street, title, department });
  if (!wentBack.includes(found)) return null;
  const said = say(verdictTags[verdict.parse(found)], locale);
  return say(words.brokenSaid, locale, { date, street, title, department, verdict: said });
}

/** What came of it, in sentences made of the records. */
function whatCame({ facts: { solved, looked }, locale }: Of): Block[] {
  const problems = solved.rows.map(({ resolvedAt, street, title, summary }) => {
    const date = shortDay(resolvedAt, locale);
    return `${say(words.solvedSaid, locale, { date, street, title })}${summary ?? ""}`;
  });
  const looks = looked.rows.flatMap((row) => lookedSaid(row, locale) ?? []);
  const rest = solved.total - solved.rows.length;
  const said = [...problems, ...looks];
  return [
    heading(words.came, locale),
    ...(said.length > 0 ? said.map(text) : [text(say(words.nothingCame, locale))]),
    ...(rest > 0 ? [note(say(words.rest, locale, { n: rest }))] : []),
  ];
}

function howCounted({ locale }: Of): Block[] {
  const keys = [...monthlyKeys, ...monthlyRateKeys];
  return [
    heading(words.how, locale),
    ...keys.map((key): Block => {
      return note(`${say(figureLabels[key], locale)}：${say(definitions[key], locale)}`);
    }),
    note(say(words.promiseRule, locale)),
    note(say(words.compareRule, locale)),
  ];
}

/** 一、二、三: chapters by their order, since the report of a street has fewer. */
function numbered(blocks: readonly Block[], locale: Of["locale"]): Block[] {
  let chapter = 0;
  return blocks.map((block) => {
    if (block.kind !== "heading" || block.level !== 1) return block;
    chapter += 1;
    const number = locale === "zh" ? `${numeral(chapter)}、` : `${chapter}. `;
    return { ...block, text: `${number}${block.text}` };
  });
}

const chaptersOf = (of: Of): Block[] => [
  ...overview(of),
  ...headline(of),
  ...threeRates(of),
  ...byStreet(of),
  ...twoAxes(of),
  ...promises(of),
  ...overdueAndWatched(of),
  ...lookBacks(of),
  ...meetings(of),
  ...venues(of),
  ...whatCame(of),
  ...howCounted(of),
];

/** The monthly report of a district or a street; a month that still runs is marked so and set in black. */
export function monthlyPaper(of: Of, printedAt: Date): Paper {
  const { facts, locale } = of;
  const { place, scope, month, isOver, countedTo } = facts;
  const [year = "", n = ""] = month.split("-");
  const unfinished = say(words.unfinished, locale, { date: dayText(countedTo, locale) });
  const issuer = say(scope.length === 6 ? words.issuer : words.streetIssuer, locale, { place });
  return {
    ...{ issuer, kind: "document", issued: isOver },
    title: say(words.title, locale, { place }),
    number: say(words.number, locale, { year, n: String(Number(n)) }),
    date: longDate(printedAt, locale),
    mark: isOver ? say(words.internal, locale) : `${say(words.internal, locale)} ${unfinished}`,
    blocks: numbered(chaptersOf(of), locale),
    foot: say(words.foot, locale, { date: longDate(printedAt, locale) }),
  };
}
