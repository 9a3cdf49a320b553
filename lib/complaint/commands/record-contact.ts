import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { ContactForm } from "../model/handling";
import { canContact } from "../policy";
import { clocks } from "../records/clocks";
import { readyBeside } from "../records/complaint";
import { markContacted } from "../records/contact";
import { isOpen } from "../workflow";

/** Somebody spoke with the reporter, which is the first response where nobody had before. */
export function recordContact(
  actor: Actor,
  input: ContactForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyBeside(tx, actor, input.ref, canContact);
    if (isRefusal(ready)) return ready;
    const { complaint, grant } = ready;
    if (!isOpen(complaint.status)) return refuse("not-now", complaint.status);
    const note = await keepProse(tx, input.text);
    const { how } = input;
    await tx.complaintContact.create({
      data: {
        complaintId: complaint.id,
        departmentId: complaint.departmentId,
        byId: actor.id ?? "",
        how,
        noteId: note.id,
        at: now,
      },
    });
    await markContacted(tx, complaint.id, now);
    await clocks.meet(tx, complaint, "first-response", now);
    const contacted = complaintEvents.contacted(complaint, { how, note });
    return { value: { ref: complaint.ref }, grant, events: [contacted] };
  });
}
