import { describe, expect, it } from "vitest";
import type { Promised } from "@/lib/complaint/model/late";
import { closingOf, lateMark } from "@/lib/complaint/rules/late-mark";

const at = (text: string) => new Date(`${text}+08:00`);
const dueAt = at("2026-06-10T23:59:59.999");
const now = at("2026-06-13T09:00:00");
const running = { dueAt, pausedAt: null, metAt: null };
const promised = (more: Partial<Promised> = {}): Promised => ({
  kind: "help",
  acceptedAt: at("2026-06-03T10:00:00"),
  closing: running,
  ...more,
});
const answered = (text: string) => promised({ closing: { ...running, metAt: at(text) } });

describe("the public mark of a date", () => {
  it("counts the days since an open one fell due", () => {
    expect(lateMark(promised(), now)).toEqual({ kind: "over", days: 3 });
  });
  it("says nothing until the last moment has passed", () => {
    expect(lateMark(promised(), dueAt)).toBeNull();
    const after = new Date(dueAt.getTime() + 1);
    expect(lateMark(promised(), after)).toEqual({ kind: "over", days: 1 });
  });
  it("counts a day that has begun where the term is in hours", () => {
    const closing = { ...running, dueAt: at("2026-06-13T08:00:00") };
    expect(lateMark(promised({ closing }), now)).toEqual({ kind: "over", days: 1 });
  });
  it("says nothing while the clock stands still", () => {
    const closing = { ...running, pausedAt: at("2026-06-09T10:00:00") };
    expect(lateMark(promised({ closing }), now)).toBeNull();
  });
  it("says that the date was kept, to its last moment", () => {
    expect(lateMark(answered("2026-06-10T23:59:59.999"), now)).toEqual({ kind: "in-time" });
  });
  it("keeps the days of an answer that was late, however long ago", () => {
    const mark = { kind: "answered-late", days: 2 };
    expect(lateMark(answered("2026-06-12T08:00:00"), now)).toEqual(mark);
    expect(lateMark(answered("2026-06-12T08:00:00"), at("2027-01-01T00:00:00"))).toEqual(mark);
    expect(lateMark(answered("2026-06-11T00:00:00"), now)).toMatchObject({ days: 1 });
  });
  it("is never put on a report of wrongdoing, nor before acceptance, nor without a promise", () => {
    expect(lateMark(promised({ kind: "report" }), now)).toBeNull();
    expect(lateMark(promised({ acceptedAt: null }), now)).toBeNull();
    expect(lateMark(promised({ closing: null }), now)).toBeNull();
  });
  it("goes by the latest date for the answer and by no other clock", () => {
    const first = { ...running, kind: "closing", metAt: at("2026-06-12T08:00:00") };
    const again = { ...running, kind: "closing" };
    const contact = { ...running, kind: "first-response" };
    expect(closingOf([first, again, contact])).toBe(again);
    expect(closingOf([contact])).toBeNull();
  });
});
