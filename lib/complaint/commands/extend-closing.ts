import "server-only";
import type { Actor } from "@/lib/core/actor";
import { askedLonger, askLonger, decideLonger } from "@/lib/core/extension-records";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { ExtensionDecisionForm, ExtensionForm } from "../model/handling";
import { canAskExtension, canDecideExtension } from "../policy";
import { clocks } from "../records/clocks";
import { lockComplaint, readyBeside } from "../records/complaint";
import { isInHand } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;

const closingOf = (subjectId: string) => ({ subject: "complaint", subjectId, kind: "closing" });

/**
 * Asks for more working days, once and before the date has passed; as many as the setting allows,
 * ten where nothing is set (domain.md §6, 示例规则).
 */
export function askExtension(actor: Actor, input: ExtensionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const ready = await readyBeside(tx, actor, input.ref, canAskExtension);
    if (isRefusal(ready)) return ready;
    const { complaint, grant } = ready;
    await lockComplaint(tx, complaint.id);
    if (!isInHand(complaint.status)) return refuse("not-now", complaint.status);
    const most = await setting(tx, "complaint.extension-days", complaint.divisionCode);
    if (input.days > most) return refuse("invalid", "days-many", { days: ["days-many"] });
    const asking = { days: input.days, reason: input.text, byId: actor.id ?? "", at: now };
    const asked = await askLonger(tx, closingOf(complaint.id), asking);
    if (isRefusal(asked)) return asked;
    if (asked.dueAt < now) return refuse("not-now", "extension-late");
    const { extensionId, reason } = asked;
    const data = { extensionId, days: input.days, reason };
    const event = complaintEvents["extension-asked"](complaint, data);
    return { value: { ref: complaint.ref }, grant, events: [event] };
  });
}

/** Granted, the answer is due later and the reporter reads when; refused, with a reason, nothing moves. */
export function decideExtension(actor: Actor, input: ExtensionDecisionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const ready = await readyBeside(tx, actor, input.ref, async (by, complaint) => {
      await lockComplaint(tx, complaint.id);
      const asked = await askedLonger(tx, closingOf(complaint.id));
      return canDecideExtension(by, complaint, { askedById: asked?.askedById ?? "" });
    });
    if (isRefusal(ready)) return ready;
    const { complaint, grant } = ready;
    const granted = input.granted === "yes";
    const deciding = { granted, unit: "working", byId: actor.id, at: now } as const;
    const decided = await decideLonger(tx, closingOf(complaint.id), deciding);
    if (isRefusal(decided)) return decided;
    const { extensionId, dueAt } = decided;
    const value = { ref: complaint.ref };
    if (!dueAt) {
      const reason = await keepProse(tx, input.text);
      const refused = complaintEvents["extension-refused"](complaint, { extensionId, reason });
      return { value, grant, events: [refused] };
    }
    await clocks.keep(tx, complaint);
    const data = { extensionId, dueAt: dueAt.toISOString() };
    return { value, grant, events: [complaintEvents["extension-granted"](complaint, data)] };
  });
}
