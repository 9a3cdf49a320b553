import { type Agreement, type Counted, told } from "../model/report-figures";

/** A share as the report writes it: with as many decimals. */
export function shareLike(written: string, value: number, of: number): string {
  const decimals = written.split(".")[1]?.length ?? 0;
  return ((value / of) * 100).toFixed(decimals);
}

/** Whether what is counted is what the report tells, its share included. */
export function agreementOf({ key, value, of }: Counted): Agreement {
  if (value === null) return "unknown";
  const { value: wanted, orMore, share } = told[key];
  if (orMore ? value < wanted : value !== wanted) return "differs";
  if (share === undefined) return "equal";
  if (!of) return "unknown";
  return shareLike(share, value, of) === share ? "equal" : "differs";
}
