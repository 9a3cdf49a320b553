import "server-only";
import type { Actor } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type TemplateAct, type TemplateForm, templateEvents } from "../model/template";
import { canKeepTemplate } from "../policy";

type Kept = Outcome<{ id: string }>;

/** A new template, or the next edition of one; the second of two editors is told. */
export function keepTemplate(actor: Actor, input: TemplateForm, now: Date): Promise<Kept> {
  return write(actor, now, async (tx) => {
    const { id, version, ...fields } = input;
    const before = id ? await tx.replyTemplate.findFirst({ where: { id, removedAt: null } }) : null;
    if (id && !before) return refuse("not-found");
    const verdict = canKeepTemplate(actor, before ?? fields);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!canKeepTemplate(actor, fields).allowed) return refuse("forbidden", "not-your-rules");
    const changed = { ...fields, version: version + 1, changedById: actor.id, changedAt: now };
    const kept = id || newId();
    if (before) {
      const { count } = await tx.replyTemplate.updateMany({
        where: { id, version, removedAt: null },
        data: changed,
      });
      if (count !== 1) return refuse("stale");
    } else {
      await tx.replyTemplate.create({ data: { ...changed, id: kept, version: 1 } });
    }
    const of = { id: kept, divisionCode: fields.scope };
    const event = templateEvents.kept(of, { version: before ? version + 1 : 1 });
    return { value: { id: kept }, grant: verdict.grant, events: [event] };
  });
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
