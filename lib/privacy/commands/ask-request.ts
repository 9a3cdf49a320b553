import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { dueAt } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { parseRef } from "@/lib/core/ref";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { dataEvents } from "../model";
import type { AskForm } from "../model/request";
import { canManageOwnData } from "../policy";

const mostOpen = 10;

/**
 * Asks the protection officer for what cannot be done at once. To be answered within 15 working days
 * (domain.md R-09, a setting), the last of them to its end; at most ten wait at a time.
 */
export function askRequest(
  actor: Actor,
  { kind, text, about }: AskForm,
  now: Date,
): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canManageOwnData(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    // One at a time for a person, so that many at once do not pass the ten.
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${actor.id}::uuid FOR UPDATE`;
    const personId = actor.id;
    const open = await tx.dataRequest.count({ where: { personId, status: "asked" } });
    if (open >= mostOpen) return refuse("not-now", "requests-many");
    const aboutRef = about ? await ownRef(tx, personId, about) : null;
    if (about && !aboutRef) return refuse("invalid", "about-unknown", { about: ["about-unknown"] });
    const days = await setting(tx, "privacy.answer-days", "");
    const due = dueAt(now, days, "working", { overrides: await holidayOverrides(tx) });
    const prose = await keepProse(tx, text);
    const id = newId();
    const row = { id, personId, kind, status: "asked", askedAt: now, dueAt: due, aboutRef };
    await tx.dataRequest.create({ data: { ...row, textId: prose.id } });
    const data = { kind, text: prose, dueAt: due.toISOString() };
    const asked = dataEvents.asked({ id, divisionCode: "" }, data);
    return { value: { id }, grant: verdict.grant, events: [asked] };
  });
}

/** One's own complaint, or one written down for somebody; another's does not exist here. */
async function ownRef(tx: Tx, personId: string, about: string): Promise<string | null> {
  const ref = parseRef(about)?.ref ?? about;
  const row = await tx.complaint.findFirst({
    where: { ref, OR: [{ reporterId: personId }, { agentId: personId }] },
    select: { ref: true },
  });
  return row?.ref ?? null;
}
