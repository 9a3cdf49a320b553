import { type Block, officialDay, type Paper } from "@/lib/core/documents/paper";
import { clockTime, longDate, say, type Text } from "@/lib/core/i18n";
import { capacityLabels, signInLabels } from "../copy";
import { paperWords as words } from "../copy/papers";
import type { SignInSheet } from "../model/papers";

const t = (text: Text, vars = {}) => say(text, "zh", vars);
const fewestBlanks = 12;

/**
 * 签到表 (domain.md §11.3): to print before, with the names of those who are expected and blank
 * lines for those who walk in; after the day filled with who signed in, how and when.
 */
export function signInSheet(data: SignInSheet): Paper {
  const isOver = data.people.some((person) => person.signedInAt !== null);
  const when = `${officialDay(data.printedAt)} ${clockTime(data.printedAt)}`;
  return {
    issuer: t(words.signIn, { venue: data.venue }),
    title: data.title,
    number: t(words.number, { ref: data.ref }),
    date: officialDay(data.startsAt),
    mark: t(words.internal),
    issued: false,
    kind: "form",
    blocks: [
      meeting(data),
      list(data, isOver),
      ...(isOver ? [] : [{ kind: "note", text: t(words.signNote) } as const]),
      { kind: "signatures", lines: [{ label: t(words.handledBy) }] },
    ],
    foot: t(words.plainFoot, { ref: data.ref, when }),
  };
}

function meeting(data: SignInSheet): Block {
  const hours = `${clockTime(data.startsAt)}—${clockTime(data.endsAt)}`;
  return {
    kind: "fields",
    rows: [
      [[t(words.when), `${longDate(data.startsAt, "zh")} ${hours}`]],
      [
        [t(words.where), data.venue],
        [t(words.host), data.host],
      ],
    ],
  };
}

const heads = [
  words.position,
  words.name,
  words.as,
  words.from,
  words.way,
  words.at,
  words.spoke,
  words.signature,
];

function list({ people }: SignInSheet, isOver: boolean): Block {
  const rows = people.map((person, i) => [
    String(i + 1),
    person.name,
    t(capacityLabels[person.as]),
    person.from ?? "",
    person.via ? t(signInLabels[person.via]) : "",
    person.signedInAt ? clockTime(person.signedInAt) : "",
    person.spoke ? t(words.yes) : "",
    "",
  ]);
  return {
    kind: "table",
    heads: heads.map((head) => t(head)),
    widths: [8, 20, 9, 20, 13, 9, 8, 15],
    rows: [...rows, ...blankRows(rows.length, isOver ? 0 : fewestBlanks)],
    rowHeight: isOver ? 8 : 10,
  };
}

function blankRows(after: number, count: number): string[][] {
  return Array.from({ length: count }, (_, i) => [
    String(after + i + 1),
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ]);
}
