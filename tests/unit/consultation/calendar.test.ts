import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf } from "@/lib/consultation/documents/calendar";
import type { CalendarEntry } from "@/lib/consultation/model/calendar-feed";
import { expectWellFormed, readCalendar } from "@/tests/support/calendar-readers";

const entry: CalendarEntry = {
  ref: "H330106012-7F3K9QX2",
  title: "充电棚二期建在哪里；还有通道、楼道、车棚和围墙，今天一并商量出个结果来",
  place: "庆丰社区协商驿站, 3 幢; 底层",
  spot: null,
  note: "报名中",
  url: "https://example.org/consultations/H330106012-7F3K9QX2",
  startsAt: new Date("2026-03-12T06:00:00Z"),
  endsAt: new Date("2026-03-12T08:00:00Z"),
  status: "confirmed",
  sequence: 3,
  changedAt: new Date("2026-03-02T02:00:00Z"),
};

describe("a calendar", () => {
  it("says the same to two readers: identity, hours, words, version", () => {
    const text = calendarOf("协商日历", [entry]);
    expectWellFormed(text);
    expect(readCalendar(text)).toEqual([
      {
        uid: "H330106012-7F3K9QX2@dengtang",
        sequence: 3,
        title: entry.title,
        place: entry.place,
        note: entry.note,
        status: "CONFIRMED",
        startsAt: "2026-03-12T06:00:00.000Z",
        endsAt: "2026-03-12T08:00:00.000Z",
        stamp: "2026-03-02T02:00:00.000Z",
      },
    ]);
  });

  it("gives hours in Shanghai with the zone beside them, whatever the server's zone", () => {
    const before = process.env.TZ;
    for (const zone of ["America/New_York", "Asia/Shanghai", "UTC"]) {
      process.env.TZ = zone;
      const text = calendarOf("协商日历", [entry]);
      expect(text).toContain("DTSTART;TZID=Asia/Shanghai:20260312T140000\r\n");
      expect(text).toContain("DTEND;TZID=Asia/Shanghai:20260312T160000\r\n");
      expect(text).toContain("DTSTAMP:20260302T020000Z\r\n");
      expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n");
    }
    process.env.TZ = before;
  });

  it("keeps the identity of what was moved and then called off, and raises the version", () => {
    const moved = { ...entry, startsAt: new Date("2026-03-19T06:00:00Z"), sequence: 5 };
    const off = { ...moved, status: "cancelled", sequence: 6 } as const;
    const read = [entry, moved, off].flatMap((each) =>
      readCalendar(calendarOf("协商日历", [each])),
    );
    expect(new Set(read.map((each) => each.uid)).size).toBe(1);
    expect(read.map((each) => each.sequence)).toEqual([3, 5, 6]);
    expect(read.map((each) => each.status)).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
  });

  it("of nothing is still a calendar, named and with its zone", () => {
    const text = calendarOf("灵隐, 驿站; 日历", []);
    expectWellFormed(text);
    expect(readCalendar(text)).toEqual([]);
    expect(text).toContain("X-WR-CALNAME:灵隐\\, 驿站\\; 日历\r\n");
  });

  it("is the same bytes until something changes", () => {
    expect(calendarOf("协商日历", [entry])).toBe(calendarOf("协商日历", [entry]));
  });

  it("carries any words through folding and escaping", () => {
    const characters = fc.constantFrom(..."充电棚，。；;,:\\\"'\n abc—é𠮷👩🏽");
    const words = fc.string({ unit: characters, minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, words, (title, place) => {
        const said = { ...entry, title: `甲${title}乙`, place: `甲${place}乙` };
        const text = calendarOf("协商日历", [said]);
        expectWellFormed(text);
        expect(readCalendar(text)[0]).toMatchObject({ title: said.title, place: said.place });
      }),
      { numRuns: 60 },
    );
  });
});
