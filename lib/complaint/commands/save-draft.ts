import "server-only";
import { lastFourIndex, phoneOf } from "@/lib/account/records";
import { categoryOf } from "@/lib/catalogue/rules/suggest-category";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { decrypt, encrypt } from "@/lib/core/secret";
import { write } from "@/lib/core/write";
import { findNearestStation } from "@/lib/place/queries";
import { type ContactForm, complaintEvents, type MatterForm, type PlaceForm } from "../model";
import type { OnBehalf } from "../model/counter";
import { draftKeyOf, findDraft } from "../records/draft";
import { emergencyLines } from "../rules/emergency";
import { titleOf } from "../rules/title";

type Saved = { readonly id: string };

/** Step 1. Begins the draft where the visitor's key has none yet. */
export function savePlace(
  actor: Actor,
  key: string,
  input: PlaceForm,
  now: Date,
): Promise<Outcome<Saved>> {
  return write(actor, now, async (tx) => {
    const place = await placeOf(tx, input);
    if (!place) return refuse("invalid", "place-missing");
    const draft = await findDraft(tx, key);
    if (draft && draft.status !== "draft") return refuse("not-now", draft.status);
    const id = draft?.id ?? newId();
    if (draft) {
      await tx.complaint.updateMany({ where: { id, status: "draft" }, data: place });
    } else {
      const ref = newRef("C", place.divisionCode);
      const began = { id, ref, status: "draft", title: "", draftKey: draftKeyOf(key) };
      const { count } = await tx.complaint.createMany({
        data: [{ ...began, createdAt: now, ...place }],
        skipDuplicates: true,
      });
      if (count !== 1) return refuse("stale");
    }
    return drafted({ id, divisionCode: place.divisionCode }, "place");
  });
}

async function placeOf(tx: Tx, input: PlaceForm) {
  const compound = input.compoundCode
    ? await tx.compound.findFirst({
        where: { code: input.compoundCode },
        select: { id: true, divisionCode: true },
      })
    : null;
  const divisionCode = compound?.divisionCode ?? input.divisionCode;
  const known = await tx.division.count({ where: { code: divisionCode } });
  if (known === 0) return undefined;
  const station =
    divisionCode.length === 12 ? await findNearestStation(divisionCode, tx, compound?.id) : null;
  return {
    divisionCode,
    compoundId: compound?.id ?? null,
    venueId: station?.id ?? null,
    doorCipher: input.door ? encrypt(input.door) : null,
  };
}

/** Step 2. An emergency in the words, or the kind that was picked, makes it urgent; without a kind of matter the words choose one. */
export function saveMatter(
  actor: Actor,
  key: string,
  input: MatterForm,
  now: Date,
): Promise<Outcome<Saved & { emergency: boolean }>> {
  return write(actor, now, async (tx) => {
    const draft = await findDraft(tx, key);
    if (draft?.status !== "draft") return gone(draft);
    const categories = await tx.category.findMany({
      where: { groupCode: input.groupCode },
      orderBy: { position: "asc" },
      take: 50,
    });
    const category = categoryOf(input, categories);
    if (!category) return refuse("invalid", "category-missing");
    const urgency = emergencyLines(input.body).length > 0 ? "U1" : category.urgency;
    await tx.complaint.updateMany({
      where: { id: draft.id, status: "draft" },
      data: {
        categoryCode: category.code,
        kind: input.kind,
        happenedOn: input.happenedOn,
        urgency,
        title: titleOf(input.body),
        bodyId: await draftText(tx, draft.bodyId, input.body),
      },
    });
    const saved = drafted(draft, "matter");
    return { ...saved, value: { ...saved.value, emergency: urgency === "U1" } };
  });
}

/** A draft's words are rewritten in place: nothing refers to them before they are sent. */
async function draftText(tx: Tx, bodyId: string | null, text: string): Promise<string> {
  if (bodyId) {
    const { count } = await tx.prose.updateMany({ where: { id: bodyId }, data: { text } });
    if (count === 1) return bodyId;
  }
  return (await keepProse(tx, text)).id;
}

/** Step 3: the choices beside the photos, and the phone; another phone has to be confirmed anew. */
export function saveContact(
  actor: Actor,
  key: string,
  input: ContactForm & { phone?: string; onBehalf?: OnBehalf },
  now: Date,
): Promise<Outcome<Saved>> {
  const { willConsult, sharePhotos, phone, onBehalf } = input;
  const parties = onBehalf === undefined ? {} : partiesOf(onBehalf);
  return change(actor, key, "contact", now, ({ draftPhoneCipher }) => {
    const isSame = draftPhoneCipher !== null && decrypt(draftPhoneCipher) === phone;
    const unconfirmed = { reporterId: null, lastFourIndex: null, phoneConfirmedAt: null };
    const other = phone && !isSame ? { draftPhoneCipher: encrypt(phone), ...unconfirmed } : {};
    return { willConsult, sharePhotos, ...parties, ...other };
  });
}

function partiesOf(onBehalf: OnBehalf) {
  return {
    onBehalfCipher: onBehalf ? encrypt(onBehalf.elderName) : null,
    agentRelation: onBehalf?.relation ?? null,
  };
}

/** The phone was confirmed by its code, or the person is signed in. */
export function saveReporter(
  actor: Actor,
  key: string,
  personId: string,
  now: Date,
): Promise<Outcome<Saved>> {
  return change(actor, key, "phone", now, async (_, tx) => {
    const phone = await phoneOf(tx, personId);
    return {
      reporterId: personId,
      lastFourIndex: phone ? lastFourIndex(phone) : null,
      phoneConfirmedAt: now,
    };
  });
}

type Change = Prisma.ComplaintUncheckedUpdateManyInput;
type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

function change(
  actor: Actor,
  key: string,
  at: "contact" | "phone",
  now: Date,
  data: (draft: Draft, tx: Tx) => Change | Promise<Change>,
): Promise<Outcome<Saved>> {
  return write(actor, now, async (tx) => {
    const draft = await findDraft(tx, key);
    if (draft?.status !== "draft") return gone(draft);
    const where = { id: draft.id, status: "draft" };
    const { count } = await tx.complaint.updateMany({ where, data: await data(draft, tx) });
    return count === 1 ? drafted(draft, at) : refuse("stale");
  });
}

function gone(draft: { status: string } | null): Refusal {
  return draft ? refuse("not-now", draft.status) : refuse("not-found");
}

function drafted(
  of: { id: string; divisionCode: string },
  at: "place" | "matter" | "contact" | "phone",
): { value: Saved; grant: null; events: [DraftEvent] } {
  return {
    value: { id: of.id },
    grant: null,
    events: [complaintEvents.drafted(of, { step: at })],
  };
}
