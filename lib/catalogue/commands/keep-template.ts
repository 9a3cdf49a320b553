import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type TemplateAct, type TemplateForm, templateEvents } from "../model/template";
import { canKeepTemplate } from "../policy";

type Kept = Outcome<{ id: string }>;

/** A new template, or the next edition of one; the second of two editors is told. */
export function keepTemplate(actor: Actor, input: TemplateForm, now: Date): Promise<Kept> {
  return write(actor, now, async (tx) => {
    const { id } = input;
    const before = id ? await tx.replyTemplate.findFirst({ where: { id, removedAt: null } }) : null;
    if (id && !before) return refuse("not-found");
    const verdict = canKeepTemplate(actor, before ?? input);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!canKeepTemplate(actor, input).allowed) return refuse("forbidden", "not-your-rules");
    const kept = await put(tx, actor, input, now);
    if (!kept) return refuse("stale");
    const of = { id: kept.id, divisionCode: input.scope };
    const text = await keepProse(tx, input.text);
    const event = templateEvents.kept(of, { version: kept.version, text });
    return { value: { id: kept.id }, grant: verdict.grant, events: [event] };
  });
}

/** Undefined where another edition stands than the one that was read. */
async function put(tx: Tx, actor: Actor, { id, version, ...fields }: TemplateForm, now: Date) {
  const changed = { ...fields, changedById: actor.id, changedAt: now };
  if (!id) {
    const made = { id: newId(), version: 1 };
    await tx.replyTemplate.create({ data: { ...changed, ...made } });
    return made;
  }
  const next = { id, version: version + 1 };
  const { count } = await tx.replyTemplate.updateMany({
    where: { id, version, removedAt: null },
    data: { ...changed, version: next.version },
  });
  return count === 1 ? next : undefined;
}

/** Not offered any more; replies that were written from it keep saying so. */
export function removeTemplate(actor: Actor, input: TemplateAct, now: Date): Promise<Kept> {
  return write(actor, now, async (tx) => {
    const { id, version } = input;
    const before = await tx.replyTemplate.findFirst({ where: { id, removedAt: null } });
    if (!before) return refuse("not-found");
    const verdict = canKeepTemplate(actor, before);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { count } = await tx.replyTemplate.updateMany({
      where: { id, version, removedAt: null },
      data: { removedAt: now, changedById: actor.id },
    });
    if (count !== 1) return refuse("stale");
    const removed = templateEvents.removed({ id, divisionCode: before.scope }, { version });
    return { value: { id }, grant: verdict.grant, events: [removed] };
  });
}
