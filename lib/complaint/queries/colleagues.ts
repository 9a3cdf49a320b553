import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { Handlers } from "../model/work";
import { type ComplaintFacts, canAskOthers } from "../policy";
import { canChangeHandler } from "../policy/parts";
import { ownIdsOf } from "../rules/own-ids";
import { isOpen } from "../workflow";

type Subject = ComplaintFacts & { readonly status: string; readonly handlerId: string | null };

/** Whose it is within the department, and whom the actor may give it to: for the department alone. */
export async function getHandlers(actor: Actor, of: Subject, now: Date): Promise<Handlers | null> {
  if (!of.departmentId || !canAskOthers(actor, of).allowed) return null;
  const day = dayOf(now);
  const rows = await db.grant.findMany({
    where: {
      departmentId: of.departmentId,
      role: { in: ["handler", "department-lead"] },
      person: { erasedAt: null },
      fromDay: { lte: day },
      OR: [{ toDay: null }, { toDay: { gte: day } }],
    },
    select: { scope: true, person: { select: { id: true, name: true } } },
    orderBy: { id: "asc" },
    take: 200,
  });
  const reaching = rows.filter(({ scope }) => of.divisionCode.startsWith(scope));
  const people = [...new Map(reaching.map(({ person }) => [person.id, person])).values()];
  const ownIds = ownIdsOf(of);
  const may = (toId: string | null) =>
    isOpen(of.status) &&
    toId !== of.handlerId &&
    canChangeHandler(actor, { ...of, ownIds }, toId).allowed;
  return {
    current: rows.find(({ person }) => person.id === of.handlerId)?.person ?? null,
    choices: people.filter(({ id }) => !ownIds.includes(id) && may(id)),
    handsBack: may(null),
  };
}
