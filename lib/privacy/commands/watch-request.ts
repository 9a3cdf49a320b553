import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { dataEvents } from "../model";
import { canWatchRequests } from "../policy";
import { loadRequest, type MovableRequest } from "../records/request";
import { standingOf } from "../rules/standing";

/** Says once that a request is nearly due and once that it is late; whoever answers is told by the event. */
export function watchRequest(
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Outcome<{ said: "soon" | "late" }>> {
  return write(actor, now, async (tx) => {
    const verdict = canWatchRequests(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const request = await loadRequest(tx, id);
    if (!request?.dueAt) return refuse("not-found");
    if (request.status !== "asked") return refuse("not-now", request.status);
    const standing = standingOf(request.dueAt, now, await holidayOverrides(tx));
    if (standing === "in-time" || !(await claim(tx, request, standing, now))) {
      return refuse("not-now", "told-already");
    }
    const name = standing === "soon" ? "due-soon" : "fell-late";
    const said = dataEvents[name]({ id, divisionCode: "" }, { kind: request.kind });
    return { value: { said: standing }, grant: null, events: [said] };
  });
}

/** True for the first of all who say it. */
async function claim(
  tx: Tx,
  { id }: MovableRequest,
  standing: "soon" | "late",
  now: Date,
): Promise<boolean> {
  const mark = standing === "soon" ? "soonAt" : "lateAt";
  const { count } = await tx.dataRequest.updateMany({
    where: { id, status: "asked", [mark]: null },
    data: { [mark]: now },
  });
  return count === 1;
}
