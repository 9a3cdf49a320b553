import type { Promised } from "@/lib/complaint/model/late";
import { closingOf } from "@/lib/complaint/rules/late-mark";
import type { Trace } from "../model";

/**
 * The date promised on the complaint that the trace was asked for. Null on any other trace, and on
 * a report of wrongdoing, of which nothing of this is said even to its reporter.
 */
export function promisedOf(
  trace: Pick<Trace, "ref" | "complaints" | "deadlines">,
): Promised | null {
  const [asked] = trace.complaints;
  if (!asked || asked.ref !== trace.ref || asked.kind === "report" || !asked.acceptedAt)
    return null;
  const { ref, kind, acceptedAt } = asked;
  const own = trace.deadlines.filter((each) => each.subject === "complaint" && each.of === ref);
  return { kind, acceptedAt, closing: closingOf(own) };
}
