import { describe, expect, it } from "vitest";
import { stepKeys } from "@/lib/trace/model";
import { daysApart, factsOf, lengthOf, pathOf, returnsOf, wentBack } from "@/lib/trace/rules/path";
import { chain, looked, on, raised, told } from "@/tests/support/factories/trace";

const states = (trace = chain()) => pathOf(factsOf(trace)).map((stop) => stop.state);

describe("the path of a chain", () => {
  it("has the seven steps in their order", () => {
    expect(factsOf(chain()).map((fact) => fact.key)).toEqual([...stepKeys]);
  });

  it("stands at the last step that was reached; what follows lies ahead", () => {
    expect(states()).toEqual(["passed", "passed", "passed", "passed", "now", "ahead", "ahead"]);
  });

  it("stands at the first step where nothing else was reached", () => {
    const alone = chain({ problem: null, consultation: null, suggestion: null });
    expect(states(alone)).toEqual(["now", ...Array(6).fill("ahead")]);
  });

  it("counts a step that was never needed as passed, without days over its bridges", () => {
    const reply = { at: on("2026-06-08"), department: "区住建局", words: null };
    const alone = chain({
      ...{ problem: null, consultation: null, suggestion: null },
      complaints: [told({ reply })],
    });
    const path = pathOf(factsOf(alone));
    expect(path.find((stop) => stop.state === "now")?.key).toBe("handling");
    expect(path.every((stop) => stop.daysToNext === null)).toBe(true);
  });

  it("does not take a planned consultation for one that was held", () => {
    const trace = chain();
    const coming = trace.consultation && { ...trace.consultation, held: false };
    const facts = factsOf({ ...trace, consultation: coming });
    expect(facts.find((fact) => fact.key === "consultation")?.at).toBeNull();
  });

  it("writes whole days of Asia/Shanghai over the bridges", () => {
    const [first] = pathOf(factsOf(chain()));
    expect(first?.daysToNext).toBe(15);
    expect(daysApart(on("2026-06-03", "23:59"), on("2026-06-04", "00:01"))).toBe(1);
    expect(daysApart(on("2026-06-04"), on("2026-06-03"))).toBe(0);
  });

  it("begins with the earliest complaint, whichever was asked for", () => {
    const complaints = [told({ submittedAt: on("2026-06-09") }), told()];
    expect(factsOf(chain({ complaints }))[0]?.at).toEqual(on("2026-06-03"));
  });

  it("measures its length from the first moment to the last", () => {
    expect(lengthOf([on("2026-06-03"), null, on("2026-11-12")])).toBe(162);
    expect(lengthOf([null])).toBe(0);
  });
});

describe("what went back", () => {
  it.each([
    ["rework", [], true],
    ["handling", [], false],
    ["handling", [looked({ verdict: "unfulfilled" })], true],
    ["handling", [looked({ verdict: "relapsed" })], true],
    ["tracking", [looked({ verdict: "partial" })], true],
    ["tracking", [], false],
    ["closed", [looked({ verdict: "unfulfilled" }), looked({ verdict: "fulfilled" })], false],
    ["answered", [looked({ verdict: "unfulfilled" })], false],
  ])("%s after %j: %s", (status, lookBacks, expected) => {
    expect(wentBack({ suggestion: raised({ status, lookBacks }) })).toBe(expected);
  });

  it("is counted from ratings and from look-backs", () => {
    const lookBacks = [looked(), looked({ verdict: "fulfilled" }), looked({ verdict: null })];
    expect(returnsOf({ reworkCount: 1, lookBacks })).toBe(2);
  });

  it("is nothing without a suggestion", () => {
    expect(wentBack({ suggestion: null })).toBe(false);
  });
});
