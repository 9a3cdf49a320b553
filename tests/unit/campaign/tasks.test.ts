import { describe, expect, it } from "vitest";
import { planStatuses, taskStatuses } from "@/lib/campaign/model/plan";
import { dateAnswer } from "@/lib/campaign/model/task";
import { progressOf, sumOf } from "@/lib/campaign/rules/plan-progress";
import { daysOver, isOver, isToDo, whyNotDay } from "@/lib/campaign/rules/task-days";
import { newId } from "@/lib/core/ids";

const task = { status: "started", planStatus: "agreed", dueOn: "2026-03-10" } as const;

describe("a task of an agreed plan", () => {
  it("is to do while it is open or started, and the plan stands", () => {
    const toDo = planStatuses.flatMap((planStatus) =>
      taskStatuses.filter((status) => isToDo({ status, planStatus })).map((it) => [planStatus, it]),
    );
    expect(toDo).toEqual([
      ["agreed", "open"],
      ["agreed", "started"],
    ]);
  });

  it("is over on the day after its last, and never once it ended", () => {
    expect(isOver(task, "2026-03-10")).toBe(false);
    expect(isOver(task, "2026-03-11")).toBe(true);
    expect(isOver({ ...task, status: "done" }, "2026-04-01")).toBe(false);
    expect(daysOver(task, "2026-03-10")).toBe(null);
    expect(daysOver(task, "2026-03-13")).toBe(3);
  });
});

describe("another day", () => {
  const now = { dueOn: "2026-03-10", today: "2026-03-08" };

  it("is later than the one that stands, to come, and within a year", () => {
    expect(whyNotDay("2026-03-10", now)).toBe("date-not-later");
    expect(whyNotDay("2026-03-11", now)).toBe(null);
    const late = { dueOn: "2026-03-01", today: "2026-03-08" };
    expect(whyNotDay("2026-03-07", late)).toBe("date-past");
    expect(whyNotDay("2026-03-08", late)).toBe(null);
    expect(whyNotDay("2027-03-09", now)).toBe(null);
    expect(whyNotDay("2027-03-10", now)).toBe("date-far");
  });

  it("is refused with a reason, and granted without one", () => {
    const ids = { ref: "month", plan: newId(), task: newId(), ask: newId() };
    expect(dateAnswer.safeParse({ ...ids, answer: "grant" }).success).toBe(true);
    expect(dateAnswer.safeParse({ ...ids, answer: "refuse", note: "太晚" }).success).toBe(false);
    expect(dateAnswer.safeParse({ ...ids, answer: "refuse", note: "居民等不了" }).success).toBe(
      true,
    );
    expect(dateAnswer.safeParse({ ...ids, answer: "maybe" }).success).toBe(false);
  });
});

describe("how far a plan is", () => {
  it("counts what is done of what was not dropped", () => {
    const tasks = (["done", "done", "open", "started", "dropped"] as const).map((status) => ({
      status,
    }));
    expect(progressOf(tasks)).toEqual({ done: 2, of: 4 });
    expect(progressOf([])).toEqual({ done: 0, of: 0 });
    expect(sumOf([progressOf(tasks), { done: 1, of: 1 }])).toEqual({ done: 3, of: 5 });
  });
});
