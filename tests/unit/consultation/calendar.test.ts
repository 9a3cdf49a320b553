import { describe, expect, it } from "vitest";
import { calendarOf } from "@/lib/consultation/documents/calendar";

const entry = {
  ref: "H330106012-7F3K9QX2",
  title: "充电棚二期建在哪里；还有通道、楼道、车棚和围墙，今天一并商量出个结果来",
  place: "庆丰社区协商驿站, 3 幢",
  url: "https://example.org/consultations/H330106012-7F3K9QX2",
  startsAt: new Date("2026-03-12T06:00:00Z"),
  endsAt: new Date("2026-03-12T08:00:00Z"),
  cancelled: false,
  stamp: new Date("2026-03-02T02:00:00Z"),
};

describe("a consultation for a calendar", () => {
  const text = calendarOf([entry]);

  it("says when in UTC and escapes what would end a value", () => {
    expect(text).toContain("DTSTART:20260312T060000Z\r\n");
    expect(text).toContain("LOCATION:庆丰社区协商驿站\\, 3 幢\r\n");
    expect(text).toContain("STATUS:CONFIRMED");
    expect(calendarOf([{ ...entry, cancelled: true }])).toContain("STATUS:CANCELLED");
  });

  it("has no line over 75 bytes, and unfolds to what was said", () => {
    const lines = text.split("\r\n");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${entry.title}`);
  });
});
