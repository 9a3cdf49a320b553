import { officialDay, type Paper } from "@/lib/core/documents/paper";
import { clockTime, longDate, say, type Text } from "@/lib/core/i18n";
import { capacityLabels, signInLabels } from "../copy";
import { paperWords as words } from "../copy/papers";
import type { Capacity, SignInWay } from "../model";

export type SignInSheet = {
  readonly ref: string;
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly host: string;
  readonly people: readonly {
    readonly name: string;
    readonly as: Capacity;
    /** The department they come for; a resident's compound stands beside their name. */
    readonly from: string | null;
    readonly signedInAt: Date | null;
    readonly via: SignInWay | null;
    readonly spoke: boolean;
  }[];
  readonly printedAt: Date;
};

const t = (text: Text, vars = {}) => say(text, "zh", vars);
const fewestBlanks = 12;

/**
 * 签到表 (domain.md §11.3): to print before, with the names of those who are expected and blank
 * lines for those who walk in; after the day filled with who signed in, how and when.
 */
export function signInSheet(data: SignInSheet): Paper {
  const isOver = data.people.some((person) => person.signedInAt !== null);
  const rows = data.people.map((person, i) => [
    String(i + 1),
    person.name,
    t(capacityLabels[person.as]),
    person.from ?? "",
    person.via ? t(signInLabels[person.via]) : "",
    person.signedInAt ? clockTime(person.signedInAt) : "",
    person.spoke ? t(words.yes) : "",
    "",
  ]);
  const blanks = isOver ? 0 : fewestBlanks;
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
  const hours = `${clockTime(data.startsAt)}—${clockTime(data.endsAt)}`;
  return {
    issuer: t(words.signIn, { venue: data.venue }),
    title: data.title,
    number: t(words.number, { ref: data.ref }),
    date: officialDay(data.startsAt),
    mark: t(words.internal),
    issued: false,
    kind: "form",
    blocks: [
      {
        kind: "fields",
        rows: [
          [[t(words.when), `${longDate(data.startsAt, "zh")} ${hours}`]],
          [
            [t(words.where), data.venue],
            [t(words.host), data.host],
          ],
        ],
      },
      {
        kind: "table",
        heads: heads.map((head) => t(head)),
        widths: [8, 20, 9, 20, 13, 9, 8, 15],
        rows: [...rows, ...blankRows(rows.length, blanks)],
        rowHeight: isOver ? 8 : 10,
      },
      ...(isOver ? [] : [{ kind: "note", text: t(words.signNote) } as const]),
      { kind: "signatures", lines: [{ label: t(words.handledBy) }] },
    ],
    foot: t(words.plainFoot, {
      ref: data.ref,
      when: `${officialDay(data.printedAt)} ${clockTime(data.printedAt)}`,
    }),
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
