import "server-only";
import { keepConsent, lastFourIndex, personOfPhone } from "@/lib/account/records";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { encrypt } from "@/lib/core/secret";
import { write } from "@/lib/core/write";
import { findNearestStation } from "@/lib/place/queries";
import { type CounterForm, complaintEvents, type Urgency } from "../model";
import { canFileFor } from "../policy";
import { routeComplaint } from "../records/routing";
import { foundBy } from "../records/terms";
import { emergencyLines } from "../rules/emergency";
import { complaintNotice } from "../rules/notice";
import { titleOf } from "../rules/title";
import { openTriage } from "./submit-complaint";

/**
 * A station files what somebody came to say, or called to say, who files nothing online. Their
 * phone is optional; who filed it for them stands in the event.
 */
export function fileForResident(
  actor: Actor,
  input: CounterForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const place = await placeOf(tx, input);
    if (!place) return refuse("invalid", undefined, { divisionCode: ["place-missing"] });
    const verdict = canFileFor(actor, place);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const category = await tx.category.findUnique({ where: { code: input.categoryCode } });
    if (!category) return refuse("invalid", undefined, { categoryCode: ["category-missing"] });
    const isUrgent = emergencyLines(input.body).length > 0;
    const urgency: Urgency = isUrgent ? "U1" : (category.urgency as Urgency);
    const filed = await record(tx, { ...input, ...place, urgency }, now);
    return { value: { ref: filed.ref }, grant: verdict.grant, events: filed.events };
  });
}

type Placed = NonNullable<Awaited<ReturnType<typeof placeOf>>>;

async function record(tx: Tx, input: CounterForm & Placed & { urgency: Urgency }, now: Date) {
  const { divisionCode, compoundId, venueId, kind, channel, categoryCode, urgency } = input;
  const of = { id: newId(), divisionCode };
  const ref = newRef("C", divisionCode);
  const notice = complaintNotice.version;
  const about = { ref, channel, kind, urgency, categoryCode, compoundId, notice };
  const body = await keepProse(tx, input.body);
  const title = titleOf(input.body);
  const asked = { divisionCode, categoryCode, kind, urgency, title, body: input.body };
  const routed = await routeComplaint(tx, asked, now);
  await tx.complaint.create({
    data: {
      ...of,
      ...about,
      venueId,
      ...routed.data,
      status: "submitted",
      title,
      ...foundBy(ref, input.compoundName, input.body),
      bodyId: body.id,
      doorCipher: input.door ? encrypt(input.door) : null,
      reporterId: await reporterOf(tx, input, now),
      lastFourIndex: input.phone ? lastFourIndex(input.phone) : null,
      willConsult: input.willConsult,
      createdAt: now,
      submittedAt: now,
    },
  });
  await openTriage(tx, { ...of, categoryCode, urgency }, now);
  const { routeId } = routed.data;
  const submitted = complaintEvents.submitted(of, { ...about, body, photos: 0, routeId });
  const events = [submitted, ...routed.events] as const;
  return { ref, events };
}

async function placeOf(tx: Tx, input: CounterForm) {
  const known = await tx.division.count({ where: { code: input.divisionCode } });
  if (known === 0) return undefined;
  const compound = input.compoundName
    ? await tx.compound.findFirst({
        where: { name: input.compoundName, divisionCode: { startsWith: input.divisionCode } },
        select: { id: true },
      })
    : null;
  const station = await findNearestStation(input.divisionCode, tx);
  return {
    divisionCode: input.divisionCode,
    compoundId: compound?.id ?? null,
    venueId: station?.id ?? null,
  };
}

/** The person of the phone, or one known by name only. */
async function reporterOf(tx: Tx, input: CounterForm, now: Date): Promise<string> {
  const person = input.phone
    ? await personOfPhone(tx, input.phone, input.name, now)
    : await tx.person.create({
        data: { id: newId(), name: input.name, createdAt: now },
        select: { id: true },
      });
  await keepConsent(tx, { personId: person.id, ...complaintNotice }, now);
  return person.id;
}
