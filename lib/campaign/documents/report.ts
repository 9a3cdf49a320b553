import { startOfDay } from "@/lib/core/day";
import type { Block, Paper } from "@/lib/core/documents/paper";
import { count, type Locale, longDate, percent, say } from "@/lib/core/i18n";
import { statusTags } from "@/lib/problem/copy";
import { problemStatus } from "@/lib/problem/model";
import { reportWords as words } from "../copy/report";
import type { ReportFacts } from "../rules/report";

type Of = { readonly facts: ReportFacts; readonly locale: Locale };

const of = (top: number, bottom: number, locale: Locale) =>
  `${count(top, locale)} / ${count(bottom, locale)}`;

function day(text: string, locale: Locale): string {
  return longDate(startOfDay(text), locale);
}

function about({ facts, locale }: Of): Block[] {
  const { fromDay, toDay, place, theme } = facts;
  const period = say(words.period, locale, { from: day(fromDay, locale), to: day(toDay, locale) });
  return [
    { kind: "heading", level: 1, text: say(words.about, locale) },
    {
      kind: "fields",
      rows: [
        [
          [say(words.when, locale), period],
          [say(words.where, locale), place],
        ],
      ],
    },
    { kind: "text", text: theme, lead: `${say(words.theme, locale)} ` },
  ];
}

function figures({ facts: { sums }, locale }: Of): Block[] {
  const rate = percent(sums.adopted, sums.raised);
  return [
    { kind: "heading", level: 1, text: say(words.figures, locale) },
    { kind: "text", text: say(words.sentence, locale, { ...sums, rate }) },
  ];
}

function streets({ facts: { lines, sums }, locale }: Of): Block[] {
  const all = { ...sums, name: say(words.all, locale) };
  const heads = [words.street, words.heldOf, words.members, words.residents];
  const shares = [words.adoptedOf, words.solvedOf];
  return [
    { kind: "heading", level: 1, text: say(words.streets, locale) },
    {
      kind: "table",
      heads: [...heads, ...shares].map((each) => say(each, locale)),
      widths: [4, 3, 2, 3, 3, 3],
      figures: [1, 2, 3, 4, 5],
      rows: [...lines, all].map((line) => [
        line.name,
        of(line.held, line.expected, locale),
        count(line.members, locale),
        count(line.residents, locale),
        of(line.adopted, line.raised, locale),
        of(line.solved, line.problems, locale),
      ]),
    },
  ];
}

function matters({ facts, locale }: Of): Block[] {
  const heads = [words.matter, words.held, words.adoptedOf, words.solvedOf];
  return [
    { kind: "heading", level: 1, text: say(words.matters, locale) },
    {
      kind: "table",
      heads: heads.map((each) => say(each, locale)),
      widths: [5, 2, 3, 3],
      figures: [1, 2, 3],
      rows: facts.matters.map((each) => [
        each.name,
        count(each.held, locale),
        of(each.adopted, each.raised, locale),
        of(each.solved, each.problems, locale),
      ]),
    },
  ];
}

function problems({ facts, locale }: Of): Block[] {
  const heading = { kind: "heading", level: 1, text: say(words.problems, locale) } as const;
  if (facts.problems.length === 0)
    return [heading, { kind: "text", text: say(words.noProblems, locale) }];
  const heads = [words.problem, words.adoptedOf, words.result];
  const rows = facts.problems.map((each) => [
    `${each.street} ${each.title}`,
    of(each.adopted, each.raised, locale),
    `${say(statusTags[problemStatus.parse(each.status)], locale)} ${each.summary ?? ""}`.trim(),
  ]);
  const table: Block = {
    ...{ kind: "table", heads: heads.map((each) => say(each, locale)), widths: [5, 2, 6] },
    ...{ figures: [1], rows },
  };
  const others = say(words.others, locale, { n: facts.otherProblems });
  return facts.otherProblems > 0
    ? [heading, table, { kind: "note", text: others }]
    : [heading, table];
}

function promises({ facts, locale }: Of): Block[] {
  const heading = { kind: "heading", level: 1, text: say(words.promises, locale) } as const;
  if (facts.openPromises === 0)
    return [heading, { kind: "text", text: say(words.noPromises, locale) }];
  const heads = [words.promise, words.department, words.due];
  const more = facts.openPromises - facts.promises.length;
  const table: Block = {
    ...{ kind: "table", heads: heads.map((each) => say(each, locale)), widths: [6, 3, 3] },
    rows: facts.promises.map((each) => [each.title, each.department, day(each.promisedOn, locale)]),
  };
  return more > 0
    ? [heading, table, { kind: "note", text: say(words.morePromises, locale, { n: more }) }]
    : [heading, table];
}

/** The closing report of a campaign; a draft until the campaign is closed. */
export function reportPaper(facts: ReportFacts, locale: Locale): Paper {
  const { place, name, closedAt, printedAt } = facts;
  const parts = { facts, locale };
  const issuer = say(words.issuer, locale, { place });
  const date = longDate(closedAt ?? printedAt, locale);
  return {
    ...{ issuer, title: say(words.title, locale, { name }), date, kind: "document" },
    issued: closedAt !== null,
    mark: closedAt ? null : say(words.draft, locale),
    blocks: [
      ...about(parts),
      ...figures(parts),
      ...streets(parts),
      ...matters(parts),
      ...problems(parts),
      ...promises(parts),
      { kind: "note", text: say(words.how, locale) },
    ],
    closing: closedAt ? { by: issuer, date } : null,
    foot: say(words.foot, locale, { date: longDate(printedAt, locale) }),
  };
}
