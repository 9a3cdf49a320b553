import { expect, it } from "vitest";
import { segment } from "@/lib/core/words";
import { alikeFor, chanceLikeness } from "@/lib/problem/rules/chance";
import { proposeProblems } from "@/lib/problem/rules/propose-problems";
import { countWords, readingOf, type Weighed, weigh } from "@/lib/problem/rules/reading";
import { type Invented, invented } from "@/tests/support/invented-messages";

const thresholds = { home: 5, community: 5, firm: 10, street: 15, windowDays: 30 };
const start = Date.UTC(2026, 3, 1);

function read(messages: readonly Invented[]) {
  const readings = messages.map(({ title, body }, n) =>
    readingOf(
      {
        ...{ id: `${n}`, title, body, at: new Date(start + ((n * 7) % 25) * 86_400_000) },
        ...{ divisionCode: "330783", compoundId: null, compoundName: null, firmId: null },
        ...{ categoryCode: null, people: [`${n}`], apartFrom: [] },
      },
      segment,
    ),
  );
  const counted = countWords(readings);
  const weighed = readings.map((reading) => weigh(reading, counted));
  return { weighed, alike: alikeFor(counted, chanceLikeness(weighed)) };
}

/** Precision and recall over all problems, each judged by the group that holds most of it. */
function measure(messages: readonly Invented[], factor = 1) {
  const { weighed, alike } = read(messages);
  const groups = proposeProblems(weighed, thresholds, alike * factor);
  const nameOf = ({ id }: Weighed) => messages[Number(id)]?.of ?? null;
  const names = [...new Set(messages.flatMap(({ of }) => of ?? []))];
  const hits = names.map((name) =>
    Math.max(0, ...groups.map(({ members }) => members.filter((m) => nameOf(m) === name).length)),
  );
  const gathered = groups.reduce((sum, { members }) => sum + members.length, 0);
  const found = hits.reduce((sum, each) => sum + each, 0);
  const wanted = messages.filter(({ of }) => of !== null).length;
  return { precision: found / gathered, recall: found / wanted, groups: groups.length, names };
}

it("finds the problems of a city it was not made on, among hard neighbours", () => {
  const { precision, recall, groups, names } = measure(invented);
  expect(groups).toBe(names.length);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

it("does not hang on its threshold: a quarter more or less still finds them", () => {
  for (const factor of [0.75, 1.25]) {
    const { precision, recall } = measure(invented, factor);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  }
});

it("proposes nothing where everybody speaks of something else", () => {
  expect(measure(invented.filter(({ of }) => of === null)).groups).toBe(0);
});
