import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type StandMoving, standEvents, standStatus } from "../model/stand";
import { canKeepPlans, canSeeCampaign } from "../policy";
import { loadCampaign } from "../records";
import { moveStand } from "../records/plans";
import { stepStand } from "../workflow";

/** What became of a compound that nobody managed when the campaign started. */
export function moveCompoundStand(
  actor: Actor,
  input: StandMoving,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const campaign = await loadCampaign(tx, input.ref);
    if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
    const stand = await tx.compoundStand.findFirst({
      where: { id: input.stand, campaignId: campaign.id },
      select: { id: true, status: true, divisionCode: true },
    });
    if (!stand) return refuse("not-found");
    const verdict = canKeepPlans(actor, stand);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const to = stepStand(stand.status, input.act);
    if (!to) return refuse("not-now", stand.status);
    const note = await keepProse(tx, input.note);
    const data = { changedAt: now, noteId: note.id };
    if (!(await moveStand(tx, stand, to, data))) return refuse("stale");
    const from = standStatus.parse(stand.status);
    await tx.compoundStandMove.create({
      data: { standId: stand.id, from, to, noteId: note.id, at: now },
    });
    const event = standEvents.moved(stand, { from, to, note });
    return { value: { ref: input.ref }, grant: verdict.grant, events: [event] };
  });
}
