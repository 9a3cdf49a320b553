import { describe, expect, it } from "vitest";
import { suggestionStatuses } from "@/lib/suggestion/model";
import { nextOf, sayOf, standingOf, standings } from "@/lib/trace/rules/standing";
import { chain, looked, on, promised, raised, rated, told } from "@/tests/support/factories/trace";

const of = (more: Parameters<typeof raised>[0]) => standingOf(chain({ suggestion: raised(more) }));
const alone = (status: string, more: Parameters<typeof chain>[0] = {}) =>
  standingOf(
    chain({
      ...{ problem: null, consultation: null, suggestion: null },
      complaints: [told({ status })],
      ...more,
    }),
  );

describe("where a chain stands", () => {
  it.each([
    ["confirmed", "raised"],
    ["reviewed", "raised"],
    ["assigned", "assigned"],
    ["objected", "assigned"],
    ["signed", "signed"],
    ["handling", "handling"],
    ["answered", "answered"],
    ["rework", "sent-back"],
    ["rated", "rated"],
    ["unrated", "unrated"],
    ["tracking", "promised"],
  ])("a suggestion that is %s: %s", (status, standing) => expect(of({ status })).toBe(standing));

  it.each([
    ["tracking", "partial", null, "partly-kept"],
    ["handling", "unfulfilled", "B", "sent-back"],
    ["handling", "relapsed", "A", "sent-back"],
    ["closed", "fulfilled", "A", "kept"],
    ["closed", "changed", "C", "changed"],
  ])("%s after a look-back that found %s: %s, %s", (status, verdict, resolution, standing) => {
    expect(of({ status, resolution, lookBacks: [looked({ verdict })] })).toBe(standing);
  });

  it("a closed one without a look-back says whether it was taken up", () => {
    expect(of({ status: "closed", resolution: "D" })).toBe("not-taken");
    expect(of({ status: "closed", resolution: "A" })).toBe("done");
  });

  it("has a sentence for every status of a suggestion", () => {
    for (const status of suggestionStatuses) expect(standings).toContain(of({ status }));
  });

  it.each([
    ["submitted", "received"],
    ["accepted", "under-way"],
    ["replied", "answered-alone"],
    ["closed", "solved-alone"],
    ["declined", "ended"],
    ["withdrawn", "ended"],
    ["closed-unanswered", "ended"],
  ])("a complaint on its own that is %s: %s", (status, standing) =>
    expect(alone(status)).toBe(standing),
  );

  it("before a suggestion there is the problem, the plan and what was held", () => {
    const { problem, consultation } = chain();
    expect(alone("accepted", { problem })).toBe("shared");
    const planned = consultation && { ...consultation, held: false };
    expect(alone("accepted", { problem, consultation: planned })).toBe("planned");
    expect(alone("accepted", { problem, consultation })).toBe("minuted");
  });
});

describe("the next date", () => {
  it("is the earliest promise that runs; kept and stopped ones are none", () => {
    const deadlines = [
      promised({ kind: "sign", metAt: on("2026-07-28"), dueAt: on("2026-07-31") }),
      promised({ kind: "closing", pausedAt: on("2026-07-01"), dueAt: on("2026-07-02") }),
      promised({ kind: "reply", dueAt: on("2026-12-15") }),
    ];
    expect(nextOf(chain({ deadlines }))).toMatchObject({ kind: "reply", on: "2026-12-15" });
  });

  it("is what somebody owes before what somebody is asked", () => {
    const deadlines = [
      promised({ kind: "rating", dueAt: on("2026-09-10") }),
      promised({ kind: "reply", dueAt: on("2026-12-15") }),
    ];
    expect(nextOf(chain({ deadlines }))?.kind).toBe("reply");
  });

  it("is the suggestion's where one carries the matter on, and not a complaint's", () => {
    const deadlines = [
      promised({ subject: "complaint", kind: "closing", dueAt: on("2026-11-27") }),
      promised({ kind: "reply", dueAt: on("2026-12-15") }),
    ];
    expect(nextOf(chain({ deadlines }))?.kind).toBe("reply");
    expect(nextOf(chain({ deadlines, suggestion: null }))?.kind).toBe("closing");
  });

  it("is the next look-back where nothing else runs, then the day of the consultation", () => {
    const planned = looked({ concludedAt: null, verdict: null, dueOn: "2026-12-15" });
    const tracking = chain({ suggestion: raised({ lookBacks: [looked(), planned] }) });
    expect(nextOf(tracking)).toMatchObject({ kind: "planned-look-back", on: "2026-12-15" });
    const { consultation } = chain();
    const coming = chain({
      suggestion: null,
      consultation: consultation && { ...consultation, held: false },
    });
    expect(nextOf(coming)).toMatchObject({ kind: "consultation-day", on: "2026-07-16" });
    expect(nextOf(chain())).toBeNull();
  });
});

describe("who has spoken", () => {
  it("counts the residents of the newest round; members and silence are not among them", () => {
    const ratings = [
      rated({ solved: "no" }),
      rated({ round: 2 }),
      rated({ round: 2, solved: "partly" }),
      rated({ round: 2, side: "member" }),
    ];
    expect(sayOf(chain({ suggestion: raised({ ratings }) }))).toEqual({
      ...{ people: 11, said: 2, solved: 1 },
    });
    expect(sayOf(chain({ suggestion: null }))).toEqual({ people: 11, said: 0, solved: 0 });
  });
});
