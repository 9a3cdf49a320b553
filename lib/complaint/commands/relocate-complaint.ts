import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { RelocateForm } from "../model/correcting";
import { canRelocate, seesWhole } from "../policy";
import { loadComplaintForMove, type MovableComplaint } from "../records/complaint";
import { reroute } from "../records/rerouting";
import { wordsOf } from "../records/terms";
import { isOpen } from "../workflow";

/**
 * Corrects where it is, within the district; no status moves and the reference keeps the code it was
 * given. Station, rule, words and dates follow the new place.
 */
export function relocateComplaint(
  actor: Actor,
  input: RelocateForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canRelocate(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!isOpen(complaint.status)) return refuse("not-now", complaint.status);
    const place = await placeIn(tx, complaint, input.place);
    if (!place) return refuse("invalid", undefined, { place: ["place-outside"] });
    const { divisionCode, compoundId } = complaint;
    if (place.divisionCode === divisionCode && place.compoundId === compoundId) {
      return refuse("not-now", "same-place");
    }
    if (!(await moveTo(tx, complaint, place))) return refuse("stale");
    const reason = await keepProse(tx, input.text);
    const is = { ...complaint, ...place };
    const relocated = complaintEvents.relocated(is, {
      from: divisionCode,
      to: place.divisionCode,
      reason,
    });
    const events = await reroute(tx, { was: complaint, is }, reason, now);
    const value = { ref: complaint.ref };
    return { value, grant: verdict.grant, events: [relocated, ...events] };
  });
}

type Place = { readonly divisionCode: string; readonly compoundId: string | null };

/** `<division>` or `<division> <compound>`, within the district where it is. */
async function placeIn(
  tx: Tx,
  { divisionCode: from }: MovableComplaint,
  place: string,
): Promise<Place | undefined> {
  const [typed = "", compoundCode] = place.split(" ");
  const compound = compoundCode
    ? await tx.compound.findUnique({
        where: { code: compoundCode },
        select: { id: true, divisionCode: true },
      })
    : null;
  if (compoundCode && !compound) return undefined;
  const divisionCode = compound?.divisionCode ?? typed;
  if (!divisionCode.startsWith(from.slice(0, 6))) return undefined;
  const known = await tx.division.count({ where: { code: divisionCode } });
  return known === 0 ? undefined : { divisionCode, compoundId: compound?.id ?? null };
}

async function moveTo(tx: Tx, complaint: MovableComplaint, place: Place): Promise<boolean> {
  const row = await tx.complaint.findUnique({
    where: { id: complaint.id },
    select: { title: true, bodyId: true },
  });
  const words = row?.bodyId
    ? await tx.prose.findUnique({ where: { id: row.bodyId }, select: { text: true } })
    : null;
  const of = { ref: complaint.ref, title: row?.title ?? "", compoundId: place.compoundId };
  const found = await wordsOf(tx, { ...of, body: words?.text });
  const { id, status, divisionCode, compoundId } = complaint;
  const { count } = await tx.complaint.updateMany({
    where: { id, status, divisionCode, compoundId },
    data: { ...place, ...found },
  });
  return count === 1;
}
