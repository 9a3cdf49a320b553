import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { expect } from "vitest";

/** What a calendar program shows of an event. */
export type Shown = {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly place: string;
  readonly note: string;
  readonly status: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly stamp: string;
};

const byUid = (a: Shown, b: Shown) => (a.uid < b.uid ? -1 : 1);

function byFirst(text: string): Shown[] {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return root
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component, { strictExceptions: true });
      const textOf = (name: string) => String(component.getFirstPropertyValue(name) ?? "");
      const stamp = component.getFirstPropertyValue("dtstamp");
      return {
        uid: event.uid,
        sequence: event.sequence,
        title: event.summary,
        place: event.location,
        note: event.description,
        status: textOf("status"),
        startsAt: event.startDate.toJSDate().toISOString(),
        endsAt: event.endDate.toJSDate().toISOString(),
        stamp: stamp instanceof ICAL.Time ? stamp.toJSDate().toISOString() : "",
      };
    })
    .sort(byUid);
}

const plain = (value: unknown): string =>
  typeof value === "object" && value !== null && "val" in value ? String(value.val) : String(value);

function bySecond(text: string): Shown[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((each) => each?.type === "VEVENT")
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      title: plain(event.summary),
      place: plain(event.location),
      note: plain(event.description),
      status: event.status ?? "",
      startsAt: event.start.toISOString(),
      endsAt: event.end?.toISOString() ?? "",
      stamp: event.dtstamp.toISOString(),
    }))
    .sort(byUid);
}

/** Reads a calendar with two programs that know nothing of each other; they have to agree on every field. */
export function readCalendar(text: string): Shown[] {
  const first = byFirst(text);
  expect(bySecond(text)).toEqual(first);
  return first;
}

/** The form of the file itself: line ends, octets of a line, properties before parts (RFC 5545, 3.1 and 3.6). */
export function expectWellFormed(text: string): void {
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => line.includes("\n") || line.includes("\r"))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toContain("\uFFFD");
  const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
  const depth = { now: 0, parts: 0 };
  for (const line of unfolded.slice(1, -2)) {
    if (line.startsWith("BEGIN:")) depth.now += 1;
    if (depth.now === 0) expect([line, depth.parts]).toEqual([line, 0]);
    if (line.startsWith("END:")) {
      depth.now -= 1;
      depth.parts += 1;
    }
  }
  expect(depth).toMatchObject({ now: 0 });
  expect(depth.parts).toBeGreaterThan(0);
}
