import { describe, expect, it } from "vitest";
import { audienceOf } from "@/lib/notification/rules/audience";
import { eventTypes } from "@/lib/wiring/events";
import { jobs } from "@/lib/wiring/jobs";
import { reactions } from "@/lib/wiring/reactions";
import { tasks } from "@/lib/wiring/tasks";

describe("what the worker is wired to", () => {
  it("waits only for events that can be written", () => {
    const unknown = reactions
      .flatMap((reaction) => reaction.on)
      .filter((type) => !eventTypes.has(type));
    expect(unknown).toEqual([]);
  });
  it("tells people only of events that can be written", () => {
    expect(Object.keys(audienceOf).filter((type) => !eventTypes.has(type))).toEqual([]);
  });
  it("names every reaction and every job once", () => {
    const names = [...reactions, ...jobs].map((each) => each.name);
    expect(names).toEqual([...new Set(names)]);
  });
  it("has a task for each job and for new events", () => {
    expect(Object.keys(tasks).sort()).toEqual(["react", ...jobs.map((job) => job.name)].sort());
  });
});
