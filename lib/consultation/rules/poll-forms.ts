import { z } from "zod";
import { dateAnswer } from "../model/date-poll";
import { instant } from "./timing";

const ref = z.string().min(1);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time-wrong");
const day = z.iso.date("day-wrong");
const option = z.object({ day, from: clockTime, to: clockTime });

/** Rows of the form; it works without a script, so their number is fixed. */
export const optionRows = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export const datePolling = z.object({
  ref,
  closeDay: day,
  closeAt: clockTime,
  options: z.array(option).min(2, "options-few").max(8, "options-many"),
});
export type DatePolling = z.infer<typeof datePolling>;

/** The flat fields of the form; blank rows are left out. */
export const datePollForm = z.preprocess((data) => {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  const options = optionRows
    .map((row) => ({
      day: String(typed[`option-${row}-day`] ?? ""),
      from: String(typed[`option-${row}-from`] ?? ""),
      to: String(typed[`option-${row}-to`] ?? ""),
    }))
    .filter((each) => each.day !== "");
  return { ...typed, options };
}, datePolling);

export const dateAnswering = z.object({
  ref,
  answers: z.record(z.uuid(), dateAnswer),
});
export type DateAnswering = z.infer<typeof dateAnswering>;

const prefix = "answer-";

/** One choice for each option, named by its id. */
export const dateAnswerForm = z.preprocess((data) => {
  const typed = (data ?? {}) as Readonly<Record<string, unknown>>;
  const given = Object.entries(typed).filter(([name, value]) => name.startsWith(prefix) && value);
  const answers = given.map(([name, value]) => [name.slice(prefix.length), value]);
  return { ref: typed.ref, answers: Object.fromEntries(answers) };
}, dateAnswering);

export const pollClosing = z.object({
  ref,
  shortNotice: z.string().trim().max(1000, "reason-long").optional(),
});
export type PollClosing = z.infer<typeof pollClosing>;

/** The options and the hour of closing as instants, and what is wrong with them by field. */
export function pollTimes(input: DatePolling, now: Date) {
  const closesAt = instant(input.closeDay, input.closeAt);
  const options = input.options.map((each) => ({
    startsAt: instant(each.day, each.from),
    endsAt: instant(each.day, each.to),
  }));
  const starts = new Set(options.map((each) => each.startsAt.getTime()));
  const faults: Record<string, readonly string[]> = {};
  if (closesAt <= now) faults.closeDay = ["close-past"];
  if (options.some((each) => each.endsAt <= each.startsAt)) faults.options = ["ends-before-start"];
  else if (options.some((each) => each.startsAt <= closesAt)) faults.options = ["option-early"];
  else if (starts.size < options.length) faults.options = ["options-same"];
  return { closesAt, options, faults };
}
