import { describe, expect, it } from "vitest";
import { actsFrom, step, type Transitions } from "@/lib/core/workflow";

const transitions = {
  asked: { answer: "answered", drop: "dropped" },
  answered: { ask: "asked" },
  dropped: {},
} as const satisfies Transitions;

describe("a table of transitions", () => {
  it("leads from a status by an act to a status", () => {
    expect(step(transitions, "asked", "answer")).toBe("answered");
    expect(step(transitions, "answered", "ask")).toBe("asked");
  });

  it("knows nothing that it does not list", () => {
    expect(step(transitions, "answered", "drop")).toBeNull();
    expect(step(transitions, "dropped", "ask")).toBeNull();
    expect(step(transitions, "lost", "ask")).toBeNull();
    expect(step(transitions, "constructor", "ask")).toBeNull();
  });

  it("lists what can be done, in the order of the table", () => {
    expect(actsFrom(transitions, "asked")).toEqual(["answer", "drop"]);
    expect(actsFrom(transitions, "dropped")).toEqual([]);
    expect(actsFrom(transitions, "toString")).toEqual([]);
  });
});
