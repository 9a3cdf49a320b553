import { describe, expect, it } from "vitest";
import { orderStatuses } from "@/lib/supervision/model";
import { step, transitions } from "@/lib/supervision/workflow";

const edges = [
  ["running", "explain", "explained"],
  ["running", "extend", "running"],
  ["running", "end", "ended"],
  ["explained", "accept", "accepted"],
  ["explained", "send-back", "running"],
  ["explained", "end", "ended"],
  ["accepted", "send-back", "running"],
  ["accepted", "extend", "accepted"],
  ["accepted", "end", "ended"],
] as const;
const acts = ["explain", "accept", "send-back", "extend", "end"] as const;

describe("the steps of an order", () => {
  it.each(edges)("%s: %s → %s", (from, act, to) => expect(step(from, act)).toBe(to));

  const known = new Set(edges.map(([from, act]) => `${from} ${act}`));
  const others = orderStatuses.flatMap((status) =>
    acts.filter((act) => !known.has(`${status} ${act}`)).map((act) => [status, act] as const),
  );
  it.each(others)("%s cannot %s", (status, act) => expect(step(status, act)).toBeNull());

  it("names every state", () => {
    expect(Object.keys(transitions)).toEqual([...orderStatuses]);
  });
});
