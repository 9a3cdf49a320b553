import "server-only";
import type { Actor } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import {
  type RemoveFilterForm,
  type SavedFilterForm,
  savedFilterEvents,
  savedMost,
} from "../model/saved-filter";
import { canSaveFilters } from "../policy";

/** Keeps the address of a list under a name of one's own. */
export function saveFilter(
  actor: Actor,
  { name, address }: SavedFilterForm,
  now: Date,
): Promise<Outcome<{ address: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canSaveFilters(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "not-your-queue");
    const mine = { personId: actor.id };
    // Two that are saved at once wait for each other here, so that neither goes past the limit.
    await tx.$queryRaw`SELECT "id" FROM "Person" WHERE "id" = ${actor.id}::uuid FOR UPDATE`;
    if ((await tx.savedFilter.count({ where: mine })) >= savedMost) {
      return refuse("invalid", "too-many-filters");
    }
    if ((await tx.savedFilter.count({ where: { ...mine, name } })) > 0) {
      return refuse("invalid", "name-taken", { name: ["name-taken"] });
    }
    const id = newId();
    await tx.savedFilter.create({ data: { id, ...mine, name, address, createdAt: now } });
    const saved = savedFilterEvents.saved({ id, divisionCode: "" }, {});
    return { value: { address }, grant: verdict.grant, events: [saved] };
  });
}

/** Takes away one of one's own. */
export function removeFilter(
  actor: Actor,
  { id }: RemoveFilterForm,
  now: Date,
): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    if (actor.kind !== "person") return refuse("not-found");
    const { count } = await tx.savedFilter.deleteMany({ where: { id, personId: actor.id } });
    if (count === 0) return refuse("not-found");
    const removed = savedFilterEvents.removed({ id, divisionCode: "" }, {});
    return { value: { id }, grant: null, events: [removed] };
  });
}
