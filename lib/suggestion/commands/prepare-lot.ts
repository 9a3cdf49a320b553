import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { answerLotEvents } from "../model/lot";
import { canAnswerFor } from "../policy";
import { type LotCandidate, loadForLot } from "../records/lot";
import type { ReplyForm } from "../rules/forms";
import type { LotForm } from "../rules/lot-form";

type Department = { readonly id: string; readonly divisionCode: string };

/**
 * One text for several suggestions of one department, kept to be looked at. Nothing is answered yet;
 * those that cannot be answered now stand in it too and are named with the reason.
 */
export function prepareLot(
  actor: Actor,
  input: LotForm,
  now: Date,
): Promise<Outcome<{ lot: string }>> {
  return write(actor, now, async (tx) => {
    const { refs, plan } = input;
    if (plan.resolution === "B" && plan.promisedOn < dayOf(now)) {
      return refuse("invalid", undefined, { promisedOn: ["day-past"] });
    }
    const picked = await loadForLot(tx, actor, { ref: { in: refs } });
    const department = await departmentOf(tx, picked);
    if (isRefusal(department)) return department;
    const { id: departmentId, divisionCode } = department;
    const verdict = canAnswerFor(actor, { departmentId, divisionCode });
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (picked.every((each) => each.obstacle)) return refuse("not-now", "lot-none-ready");
    const id = newId();
    const body = await keepLot(tx, actor, { id, department, plan }, now);
    await tx.answerLotItem.createMany({ data: itemsOf(id, picked, refs) });
    const lot = { id, divisionCode };
    const told = { departmentId, suggestions: picked.length, body };
    const prepared = answerLotEvents.prepared(lot, told);
    const replaced = await replace(tx, input.replaces, department, id);
    return { value: { lot: id }, grant: verdict.grant, events: [prepared, ...replaced] };
  });
}

/** The department that leads them; those of another stay in the lot and are named. */
async function departmentOf(
  tx: Tx,
  picked: readonly LotCandidate[],
): Promise<Department | Refusal> {
  if (picked.length === 0) return refuse("not-found");
  const led = picked.filter((each) => each.leads).map((each) => each.leadDepartmentId);
  const [id, ...others] = new Set(led);
  if (!id) return refuse("forbidden", "not-your-department");
  if (others.length > 0) return refuse("invalid", "lot-mixed");
  const department = await tx.department.findUnique({
    where: { id },
    select: { id: true, divisionCode: true },
  });
  return department ?? refuse("not-found");
}

function itemsOf(lotId: string, picked: readonly LotCandidate[], refs: readonly string[]) {
  const ordered = picked.toSorted((a, b) => refs.indexOf(a.ref) - refs.indexOf(b.ref));
  return ordered.map(({ id, round }, position) => ({ lotId, suggestionId: id, round, position }));
}

type Kept = { id: string; department: Department; plan: ReplyForm };

async function keepLot(tx: Tx, actor: Actor, { id, department, plan }: Kept, now: Date) {
  const { resolution, contact } = plan;
  const body = await keepProse(tx, plan.body);
  const promise = resolution === "B" ? await keepProse(tx, plan.promise) : null;
  const reserved = resolution === "C" || resolution === "D";
  const basis = reserved ? await keepProse(tx, plan.basis) : null;
  await tx.answerLot.create({
    data: {
      id,
      departmentId: department.id,
      divisionCode: department.divisionCode,
      resolution,
      bodyId: body.id,
      promiseId: promise?.id,
      promisedOn: promise ? plan.promisedOn : null,
      promisePerson: promise ? plan.promisePerson : null,
      basisId: basis?.id,
      contact,
      preparedById: actor.id ?? "",
      preparedAt: now,
    },
  });
  return body;
}

/** The lot that this one is written in place of; one of which something was sent stays. */
async function replace(
  tx: Tx,
  old: string,
  { id: departmentId, divisionCode }: Department,
  by: string,
): Promise<DraftEvent[]> {
  if (!old) return [];
  const { count } = await tx.answerLot.updateMany({
    where: { id: old, departmentId, status: "prepared", items: { none: { result: "written" } } },
    data: { status: "replaced" },
  });
  return count === 1 ? [answerLotEvents.replaced({ id: old, divisionCode }, { by })] : [];
}
