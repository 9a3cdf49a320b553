import { describe, expect, it } from "vitest";
import { daysLate, storyOf } from "@/lib/trace/rules/story";
import {
  chain,
  looked,
  on,
  promised,
  raised,
  replied,
  told,
} from "@/tests/support/factories/trace";

const whole = chain({
  suggestion: raised({
    status: "tracking",
    replies: [replied()],
    lookBacks: [
      looked(),
      looked({
        ...{ ref: "L330106012-00000002", round: 2, status: "planned", dueOn: "2026-12-15" },
        ...{ verdict: null, concludedAt: null },
      }),
    ],
  }),
});

describe("the story of a chain", () => {
  it("tells every step in its order and the next look-back ahead", () => {
    const story = storyOf(whole);
    expect(story.map((stop) => stop.id)).toEqual([
      ...["complaint", "problem", "consultation", "suggestion", "adoption"],
      ...["handling-1", "look-back-1", "look-back-2"],
    ]);
    expect(story.at(-1)).toMatchObject({ state: "ahead", at: on("2026-12-15", "00:00") });
    expect(story.at(-2)).toMatchObject({ state: "now", daysToNext: 33 });
  });

  it("tells each round where it happened: answered, not kept, answered again, kept", () => {
    const story = storyOf(
      chain({
        suggestion: raised({
          status: "closed",
          replies: [replied(), replied({ round: 2, publishedAt: on("2026-11-20") })],
          lookBacks: [
            looked({ verdict: "unfulfilled" }),
            looked({ round: 2, verdict: "fulfilled", concludedAt: on("2026-11-25") }),
          ],
        }),
      }),
    );
    const rounds = story.slice(5).map((stop) => stop.id);
    expect(rounds).toEqual(["handling-1", "look-back-1", "handling-2", "look-back-2"]);
    expect(story.at(-1)?.state).toBe("now");
  });

  it("leaves out what was never reached", () => {
    const alone = chain({ problem: null, consultation: null, suggestion: null });
    expect(storyOf(alone).map((stop) => stop.id)).toEqual(["complaint"]);
  });

  it("tells the department's answer to a complaint on its own", () => {
    const reply = { at: on("2026-06-08"), department: "区住建局", words: "修好了" };
    const alone = chain({
      ...{ problem: null, consultation: null, suggestion: null },
      complaints: [told({ reply })],
    });
    expect(storyOf(alone).map((stop) => stop.id)).toEqual(["complaint", "handling"]);
  });

  it("puts each promise of time to the step that it ended at", () => {
    const met = on("2026-08-28");
    const deadlines = [
      promised({ subject: "complaint", kind: "triage", metAt: on("2026-06-04") }),
      promised({ subject: "consultation", kind: "minutes", metAt: on("2026-07-21") }),
      promised({ kind: "sign", metAt: on("2026-07-28") }),
      promised({ kind: "reply", metAt: met }),
      promised({ kind: "reply" }),
      promised({
        ...{ subject: "look-back", of: "L330106012-00000001", kind: "look-back" },
        metAt: on("2026-11-12"),
      }),
    ];
    const kinds = storyOf({ ...whole, deadlines }).map((stop) => [
      stop.id,
      stop.deadlines.map((each) => each.kind),
    ]);
    expect(Object.fromEntries(kinds)).toMatchObject({
      ...{ complaint: ["triage"], problem: [], consultation: ["minutes"], adoption: ["sign"] },
      ...{ "handling-1": ["reply"], "look-back-1": ["look-back"], "look-back-2": [] },
    });
  });
});

describe("a promise of time", () => {
  it.each([
    ["2026-08-27", "23:59", 0],
    ["2026-08-28", "00:00", 1],
    ["2026-09-03", "10:00", 7],
  ])("that was met on %s at %s was missed by %i days", (day, time, days) => {
    expect(daysLate(promised({ metAt: on(day, time) }))).toBe(days);
  });
});
