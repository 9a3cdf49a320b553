import { addDays, dayOf } from "@/lib/core/day";
import type { Channel } from "../model/choice";

/** From nine in the evening to eight in the morning no phone rings for what can wait (domain.md §13). */
const quietFrom = 21;
const quietUntil = 8;
const digestHour = 18;

function atHour(day: string, hour: number): Date {
  return new Date(`${day}T${String(hour).padStart(2, "0")}:00:00+08:00`);
}

/** Whether it is night in Asia/Shanghai: 21:00:00 belongs to it, 08:00:00 does not. */
export function isQuiet(at: Date): boolean {
  return at >= atHour(dayOf(at), quietFrom) || at < atHour(dayOf(at), quietUntil);
}

/** The first moment from `at` on at which a phone may ring. */
export function afterQuiet(at: Date): Date {
  if (!isQuiet(at)) return at;
  const day = dayOf(at);
  return at < atHour(day, quietUntil)
    ? atHour(day, quietUntil)
    : atHour(addDays(day, 1), quietUntil);
}

/** Mail makes no sound, and an emergency does not wait for the morning. */
export function notBefore(at: Date, channel: Channel, urgent: boolean): Date {
  return urgent || channel === "mail" ? at : afterQuiet(at);
}

/** When what happened at `at` is told together: at 18:00, the next one where it has struck. */
export function digestAt(at: Date): Date {
  const today = atHour(dayOf(at), digestHour);
  return at < today ? today : atHour(addDays(dayOf(at), 1), digestHour);
}
