import type { DeadlineUnit } from "@/lib/core/deadline";
import type { Urgency } from "../model";

export type Term = { readonly amount: number; readonly unit: DeadlineUnit };

/** 示例规则: an emergency is looked at within the hour, basic supply within two, the rest in working days. */
export function triagePromise(urgency: Urgency, days: number): Term {
  if (urgency === "U1") return { amount: 1, unit: "hours" };
  if (urgency === "U2") return { amount: 2, unit: "hours" };
  return { amount: days, unit: "working" };
}
