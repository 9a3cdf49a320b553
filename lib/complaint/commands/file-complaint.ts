import "server-only";
import { keepConsent, lastFourIndex } from "@/lib/account/records";
import { suggestCategory } from "@/lib/catalogue/rules/suggest-category";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { encrypt } from "@/lib/core/secret";
import { write } from "@/lib/core/write";
import { findNearestStation } from "@/lib/place/queries";
import { complaintEvents, type Urgency } from "../model";
import type { CounterForm } from "../model/counter";
import { canFileFor } from "../policy";
import { numberTaken } from "../records/external-number";
import { agentOf, personCalled } from "../records/parties";
import { routeComplaint } from "../records/routing";
import { foundBy } from "../records/terms";
import { emergencyLines } from "../rules/emergency";
import { complaintNotice } from "../rules/notice";
import { titleOf } from "../rules/title";
import { openTriage } from "./submit-complaint";

/**
 * A station files what somebody came to say, or called to say, who files nothing online. Their
 * phone is optional; who wrote it down stands beside their name. A number that another complaint has
 * already is refused with that complaint's reference.
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
    const category = await categoryOf(tx, input);
    if (!category) return refuse("invalid", undefined, { categoryCode: ["category-missing"] });
    const isUrgent = emergencyLines(input.body).length > 0;
    const urgency: Urgency = isUrgent ? "U1" : (category.urgency as Urgency);
    const agent = await agentOf(tx, actor, input, now);
    const categoryCode = category.code;
    const filed = await record(tx, { ...input, ...place, categoryCode, urgency, agent }, now);
    const numbered = await noteNumber(tx, actor, filed.of, input, now);
    if (isRefusal(numbered)) return numbered;
    const events = [...filed.events, ...numbered] as const;
    return { value: { ref: filed.ref }, grant: verdict.grant, events };
  });
}

type Placed = NonNullable<Awaited<ReturnType<typeof placeOf>>>;
type Agent = Awaited<ReturnType<typeof agentOf>>;
type Filing = CounterForm & Placed & { urgency: Urgency; agent: Agent };

async function record(tx: Tx, input: Filing, now: Date) {
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
      ...input.agent,
      venueId,
      ...routed.data,
      status: "submitted",
      title,
      ...foundBy(ref, input.compoundName, input.body),
      bodyId: body.id,
      doorCipher: input.door ? encrypt(input.door) : null,
      happenedOn: input.happenedOn,
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
  return { of, ref, events };
}

/** The compound that was picked, or one of the community by its name. */
async function placeOf(tx: Tx, input: CounterForm) {
  const { compoundCode, compoundName: name } = input;
  const known = await tx.division.count({ where: { code: input.divisionCode } });
  if (known === 0) return undefined;
  const within = { divisionCode: { startsWith: input.divisionCode } };
  const wanted = compoundCode ? { code: compoundCode } : { name };
  const compound =
    compoundCode || name
      ? await tx.compound.findFirst({
          where: { ...within, ...wanted },
          select: { id: true, name: true },
        })
      : null;
  if (compoundCode && !compound) return undefined;
  const station = await findNearestStation(input.divisionCode, tx, compound?.id);
  return {
    divisionCode: input.divisionCode,
    compoundId: compound?.id ?? null,
    compoundName: compound?.name ?? name,
    venueId: station?.id ?? null,
  };
}

/** The category that was picked, else the one that the words suggest. */
async function categoryOf(tx: Tx, { categoryCode, body }: CounterForm) {
  if (categoryCode) return tx.category.findUnique({ where: { code: categoryCode } });
  const categories = await tx.category.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    take: 500,
  });
  return suggestCategory(body, categories);
}

async function noteNumber(
  tx: Tx,
  actor: Actor,
  of: { id: string; divisionCode: string },
  { number, numberSource: source }: CounterForm,
  now: Date,
): Promise<readonly DraftEvent[] | Refusal> {
  if (!number) return [];
  const row = { id: newId(), complaintId: of.id, source, number, byId: actor.id, at: now };
  const { count } = await tx.complaintNumber.createMany({ data: row, skipDuplicates: true });
  if (count !== 1) return numberTaken(tx, actor, { source, number });
  return [complaintEvents.numbered(of, { source, numberId: row.id })];
}

async function reporterOf(tx: Tx, input: CounterForm, now: Date): Promise<string> {
  const person = await personCalled(tx, input, now);
  await keepConsent(tx, { personId: person.id, ...complaintNotice }, now);
  return person.id;
}
