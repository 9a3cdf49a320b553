import { describe, expect, it } from "vitest";
import { handoverStatuses, openHandovers } from "@/lib/place/model/venue";
import { type HandoverAct, handoverStep, handoverTransitions } from "@/lib/place/workflow";

const acts: HandoverAct[] = ["confirm", "refuse", "withdraw", "lapse"];
const edges: Record<string, Partial<Record<HandoverAct, string>>> = {
  proposed: {
    confirm: "half-confirmed",
    refuse: "refused",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
  "half-confirmed": {
    confirm: "agreed",
    refuse: "refused",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
};

describe("a hand-over", () => {
  const every = handoverStatuses.flatMap((status) => acts.map((act) => [status, act] as const));
  it.each(every)("that is %s, on %s, goes where the table says or nowhere", (status, act) => {
    expect(handoverStep(status, act)).toBe(edges[status]?.[act] ?? null);
  });

  it("in an unknown status goes nowhere", () => {
    expect(handoverStep("toString", "confirm")).toBeNull();
  });

  it("is open exactly while something can still be done with it", () => {
    const open = handoverStatuses.filter((each) => Object.keys(handoverTransitions[each]).length);
    expect(open).toEqual([...openHandovers]);
  });
});
