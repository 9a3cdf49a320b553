import { z } from "zod";
import { startOfDay } from "@/lib/core/day";
import { type DeadlineUnit, deadlineUnits } from "@/lib/core/deadline";

export const usage = `usage: npm run -s due -- START AMOUNT UNIT [--no-holidays]
  START   2026-02-13T16:30:00+08:00 (without an offset: Asia/Shanghai)
  AMOUNT  a whole number from 1 to 36500
  UNIT    ${deadlineUnits.join(", ")}`;

export type DueQuestion = { start: Date; amount: number; unit: DeadlineUnit; holidays: boolean };

const moment = z.iso.datetime({ offset: true, local: true });

function readStart(text: string): Date | null {
  if (z.iso.date().safeParse(text).success) return startOfDay(text);
  if (!moment.safeParse(text).success) return null;
  return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}+08:00`);
}

/** What the command line asks, or what is wrong with it. */
export function readDue(args: readonly string[]): DueQuestion | { readonly wrong: string } {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const unknown = flags.find((flag) => flag !== "--no-holidays");
  if (unknown) return { wrong: `unknown option ${unknown}` };
  const [startText, amountText, unitText, ...rest] = args.filter((arg) => !arg.startsWith("--"));
  if (startText === undefined || amountText === undefined || unitText === undefined) {
    return { wrong: "START, AMOUNT and UNIT are needed" };
  }
  if (rest.length > 0) return { wrong: `too many words: ${rest.join(" ")}` };
  const start = readStart(startText);
  if (!start) return { wrong: `START is not a date and time: ${startText}` };
  const amount = z.coerce.number().int().min(1).max(36_500).safeParse(amountText);
  if (!amount.success || !/^\d+$/.test(amountText)) {
    return { wrong: `AMOUNT is not a whole number from 1 to 36500: ${amountText}` };
  }
  const unit = deadlineUnits.find((known) => known === unitText);
  if (!unit) return { wrong: `UNIT is one of ${deadlineUnits.join(", ")}, not ${unitText}` };
  return { start, amount: amount.data, unit, holidays: flags.length === 0 };
}
