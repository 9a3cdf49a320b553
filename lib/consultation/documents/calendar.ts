import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalTZDateStub,
} from "ical-generator";
import type { CalendarEntry } from "../model/calendar-feed";

const zone = "Asia/Shanghai";
const offset = 8 * 3_600_000;

/** Properties of the calendar stand before its parts (RFC 5545, 3.6), so these go out with the zone. */
const ahead = [
  `X-WR-TIMEZONE:${zone}`,
  "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
  "X-PUBLISHED-TTL:PT1H",
];

/** One offset all year: there has been no daylight saving since 1991. */
const zoneText = [
  "BEGIN:VTIMEZONE",
  `TZID:${zone}`,
  `X-LIC-LOCATION:${zone}`,
  "BEGIN:STANDARD",
  "DTSTART:19910915T000000",
  "TZOFFSETFROM:+0900",
  "TZOFFSETTO:+0800",
  "TZNAME:CST",
  "END:STANDARD",
  "END:VTIMEZONE",
];
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\s+/g, " ");

/**
 * An instant whose hours are Shanghai's, on a server of whatever zone. The library asks a date for
 * its local hours, and takes one of this shape as a date that knows its zone.
 */
class ShanghaiDate extends Date implements ICalTZDateStub {
  readonly internal: Date;
  readonly timeZone = zone;
  constructor(at: Date) {
    super(at);
    this.internal = new Date(at.getTime() + offset);
  }
  withTimeZone(): this {
    return this;
  }
  tzComponents(): readonly string[] {
    return ["+", "08", "00"];
  }
  override getFullYear(): number {
    return this.internal.getUTCFullYear();
  }
  override getMonth(): number {
    return this.internal.getUTCMonth();
  }
  override getDate(): number {
    return this.internal.getUTCDate();
  }
  override getHours(): number {
    return this.internal.getUTCHours();
  }
  override getMinutes(): number {
    return this.internal.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.internal.getUTCSeconds();
  }
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEntry["status"], ICalEventStatus>;

function locationOf({ place, spot }: CalendarEntry) {
  return spot ? { title: place, geo: { lat: spot.lat, lon: spot.lng } } : place;
}

/**
 * An iCalendar file (RFC 5545) with its zone. The reference is the event's identity for good, so a
 * program that subscribes or imports again changes what it has and adds nothing.
 */
export function calendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name: escaped(name),
    prodId: { company: "dengtang", product: "consultations", language: "ZH" },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => [...ahead, ...zoneText].join("\r\n") },
  });
  // Without an event the library writes no zone, and a calendar of nothing is no calendar.
  if (entries.length === 0) return emptyCalendar(name);
  for (const entry of entries) {
    const isOff = entry.status === "cancelled";
    calendar.createEvent({
      id: `${entry.ref}@dengtang`,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      start: new ShanghaiDate(entry.startsAt),
      end: new ShanghaiDate(entry.endsAt),
      timezone: zone,
      summary: entry.title,
      location: locationOf(entry),
      description: entry.note,
      url: entry.url,
      status: statuses[entry.status],
      transparency: isOff ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  const text = calendar.toString();
  return text.endsWith("\r\n") ? text : `${text}\r\n`;
}

function emptyCalendar(name: string): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//dengtang//consultations//ZH",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...ahead,
    ...zoneText,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
