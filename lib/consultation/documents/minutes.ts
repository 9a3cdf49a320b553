import {
  type Block,
  type FieldRow,
  numeral,
  officialDay,
  type Paper,
} from "@/lib/core/documents/paper";
import { clockTime, longDate, say, type Text } from "@/lib/core/i18n";
import { paperWords as words } from "../copy/papers";
import { positionOf } from "../model/minutes";
import type { MeetingFacts, MinutesData, SummaryData } from "../model/papers";

const t = (text: Text, vars = {}) => say(text, "zh", vars);
const when = (at: Date) => `${officialDay(at)} ${clockTime(at)}`;

/** What every paper of a meeting says of it at its head. */
export function meetingFields(facts: MeetingFacts): FieldRow[] {
  const total = Object.values(facts.present).reduce((sum, each) => sum + each, 0);
  const hours = `${clockTime(facts.startsAt)}—${clockTime(facts.endsAt)}`;
  return [
    [[t(words.when), `${longDate(facts.startsAt, "zh")} ${hours}`]],
    [
      [t(words.where), facts.venue],
      [t(words.form), facts.form],
    ],
    [
      [t(words.host), facts.host],
      [t(words.recorder), facts.recorder],
    ],
    [[t(words.expected), t(words.people, { n: facts.expected })]],
    [[t(words.present), t(words.cameBy, { total, ...facts.present })]],
  ];
}

/**
 * 协商纪要 (domain.md §11.4): expected and present, views by item, consensus, differences, suggestions
 * with lead, day and proposer, and the signatures. Marked as a draft until the head has signed.
 */
export function minutesPaper(data: MinutesData): Paper {
  const { headConfirmedAt, hostConfirmedAt } = data;
  const unsigned = hostConfirmedAt ? words.halfSigned : words.draft;
  return {
    issuer: t(words.minutes, { venue: data.venue }),
    title: data.title,
    number: t(words.number, { ref: data.ref }),
    date: officialDay(headConfirmedAt ?? data.printedAt),
    mark: t(headConfirmedAt ? words.internal : unsigned),
    issued: headConfirmedAt !== null,
    kind: "document",
    blocks: [
      { kind: "fields", rows: [...meetingFields(data), ...cameByName(data)] },
      ...numbered([
        [t(words.why), [{ kind: "text", text: data.reason }]],
        [t(words.views), views(data)],
        [t(words.consensus), [counted(textOf(data, "consensus"))]],
        [t(words.difference), [counted(textOf(data, "difference"))]],
        [t(words.suggestions), suggestions(data)],
        [t(words.publicSummary), [{ kind: "text", text: textOf(data, "summary") }]],
      ]),
      signatures(data),
    ],
    foot: t(words.foot, { ref: data.ref, n: data.version, when: when(data.printedAt) }),
  };
}

function cameByName({ members, departments }: MinutesData): FieldRow[] {
  const rows: [Text, readonly string[]][] = [
    [words.members, members],
    [words.departments, departments],
  ];
  return rows
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => [[t(label), names.join("、")]]);
}

function textOf(data: MinutesData, key: string): string {
  return data.sections.find((section) => section.key === key)?.text ?? "";
}

/** Headings of the first level, numbered as they come. */
function numbered(parts: readonly (readonly [string, readonly Block[]])[]): Block[] {
  return parts.flatMap(([title, blocks], i): Block[] => [
    { kind: "heading", level: 1, text: t(words.heading, { n: numeral(i + 1), title }) },
    ...blocks,
  ]);
}

/** A line is a point: numbered where there are several. */
function counted(text: string): Block {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) return { kind: "text", text: t(words.none) };
  const set = lines.length === 1 ? lines : lines.map((line, i) => `${i + 1}. ${line.trim()}`);
  return { kind: "text", text: set.join("\n") };
}

function views(data: MinutesData): Block[] {
  const said = data.sections.filter(
    ({ key, text }) => (positionOf(key) !== null || key === "other") && text.trim() !== "",
  );
  if (said.length === 0) return [{ kind: "text", text: t(words.none) }];
  return said.flatMap(({ key, text }, i): Block[] => {
    const item = data.agenda.find((each) => each.position === positionOf(key));
    const title = item?.title ?? t(words.other);
    return [
      {
        kind: "heading",
        level: 2,
        text: t(words.subheading, { n: numeral(i + 1), title }),
      },
      { kind: "text", text },
    ];
  });
}

function suggestions({ suggestions: lines }: MinutesData): Block[] {
  if (lines.length === 0) return [{ kind: "text", text: t(words.none) }];
  const heads = [
    words.position,
    words.content,
    words.lead,
    words.onSite,
    words.promised,
    words.proposer,
  ];
  return [
    {
      kind: "table",
      heads: heads.map((head) => t(head)),
      widths: [9, 42, 15, 9, 14, 11],
      rows: lines.map((line, i) => [
        String(i + 1),
        `${line.title}\n${line.body}`,
        line.lead ?? "—",
        t(line.onSite ? words.yes : words.no),
        line.promisedOn ? officialDay(new Date(`${line.promisedOn}T04:00:00Z`)) : "—",
        line.proposer,
      ]),
    },
  ];
}

function signatures({
  host,
  head,
  recorder,
  hostConfirmedAt,
  headConfirmedAt,
}: MinutesData): Block {
  const signed = (name: string | null, at: Date | null) =>
    at ? { name, date: officialDay(at) } : {};
  return {
    kind: "signatures",
    lines: [
      { label: t(words.recorderSigns), name: recorder },
      { label: t(words.hostSigns), ...signed(host, hostConfirmedAt) },
      { label: t(words.headSigns), ...signed(head, headConfirmedAt) },
    ],
  };
}

/** The public summary: what everybody may read, for the notice board of the station. */
export function summaryPaper(data: SummaryData): Paper {
  const rows = meetingFields({ ...data, recorder: "" }).filter(
    (row) => row[0]?.[0] !== t(words.host),
  );
  const raised = data.suggestions.map(({ title, lead }) =>
    lead ? t(words.withLead, { title, lead }) : title,
  );
  return {
    issuer: t(words.summary, { venue: data.venue }),
    title: data.title,
    number: t(words.number, { ref: data.ref }),
    date: officialDay(data.confirmedAt),
    issued: true,
    kind: "document",
    blocks: [
      { kind: "fields", rows },
      { kind: "text", text: data.summary },
      ...numbered([
        [t(words.why), [{ kind: "text", text: data.reason }]],
        [t(words.suggestions), [counted(raised.join("\n"))]],
      ]),
    ],
    closing: { by: data.venue, date: officialDay(data.confirmedAt) },
    foot: t(words.plainFoot, { ref: data.ref, when: when(data.printedAt) }),
  };
}
