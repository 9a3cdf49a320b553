import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { idOfName } from "@/lib/core/ids";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type CategoryAddition, type CategoryEdit, categoryEvents } from "../model/category";
import { canKeepCategories, routeScopes } from "../policy";
import { keepEdition, loadCategory, type WholeCategory } from "../records/category";

type Kept = Outcome<{ code: string }>;

/**
 * Writes the next edition of a category; the one before is kept whole. Two editors at once: the
 * second is told, by the edition they had read.
 */
export function editCategory(actor: Actor, input: CategoryEdit, now: Date): Promise<Kept> {
  return write(actor, now, async (tx) => {
    const { code, version, reason: why, retired, ...fields } = input;
    const verdict = canKeepCategories(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const before = await loadCategory(tx, code);
    if (!before) return refuse("not-found");
    const retiredAt = retired ? (before.retiredAt ?? now) : null;
    const unknown = await unknownDepartments(tx, fields);
    if (unknown) return unknown;
    if (isSame(before, { ...fields, retiredAt })) return refuse("not-now", "nothing-changed");
    const { count } = await tx.category.updateMany({
      where: { code, version },
      data: { ...fields, retiredAt, version: version + 1 },
    });
    if (count !== 1) return refuse("stale");
    await keepEdition(tx, before, { byId: null, reasonId: null, at: now });
    return edited(tx, actor, { ...before, ...fields, retiredAt, version: version + 1 }, why, {
      name: "edited",
      grant: verdict.grant,
      now,
    });
  });
}

/** A new kind in a group, under the group's next free number. */
export function addCategory(actor: Actor, input: CategoryAddition, now: Date): Promise<Kept> {
  return write(actor, now, async (tx) => {
    const { groupCode, reason: why, retired, ...fields } = input;
    const verdict = canKeepCategories(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const unknown = await unknownDepartments(tx, fields);
    if (unknown) return unknown;
    const group = await tx.category.findFirst({
      where: { groupCode },
      orderBy: { code: "desc" },
      select: { code: true, groupName: true, groupNameEn: true, position: true },
    });
    if (!group) return refuse("invalid", undefined, { groupCode: ["group-missing"] });
    const number = Number(group.code.slice(2)) + 1;
    if (number > 99) return refuse("invalid", undefined, { groupCode: ["group-full"] });
    const code = `${groupCode}${String(number).padStart(2, "0")}`;
    const { groupName, groupNameEn, position } = group;
    const row = { ...fields, code, groupCode, groupName, groupNameEn, position };
    const retiredAt = retired ? now : null;
    const { count } = await tx.category.createMany({
      data: [{ ...row, retiredAt }],
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("stale");
    const made = { ...row, retiredAt, version: 1 };
    return edited(tx, actor, made, why, { name: "added", grant: verdict.grant, now });
  });
}

/** The street's office and triage stand for whoever that is at a place. */
const anywhere: readonly string[] = ["street", "triage"];

type Charged = Pick<CategoryEdit, "departmentCode" | "coDepartments">;

/** Complaints go to these by code: one that is not there would leave them with nobody. */
async function unknownDepartments(tx: Tx, charged: Charged): Promise<Refusal | undefined> {
  const { departmentCode, coDepartments } = charged;
  const known = await tx.department.findMany({
    where: { code: { in: [departmentCode, ...coDepartments] } },
    select: { code: true },
  });
  const codes = new Set([...anywhere, ...known.map(({ code }) => code)]);
  const fields = {
    ...(codes.has(departmentCode) ? {} : { departmentCode: ["department-unknown"] }),
    ...(coDepartments.every((code) => codes.has(code))
      ? {}
      : { coDepartments: ["department-unknown"] }),
  };
  return Object.keys(fields).length > 0 ? refuse("invalid", undefined, fields) : undefined;
}

type How = { name: "added" | "edited"; grant: string | null; now: Date };

async function edited(tx: Tx, actor: Actor, row: WholeCategory, why: string, how: How) {
  const reason = await keepProse(tx, why);
  await keepEdition(tx, row, { byId: actor.id, reasonId: reason.id, at: how.now });
  const { code, version } = row;
  const of = { id: idOfName("category", code), divisionCode: routeScopes(actor)[0] ?? "" };
  const event = categoryEvents[how.name](of, { code, version, reason });
  return { value: { code }, grant: how.grant, events: [event] as const };
}

/** The order in which words and departments are listed says nothing. */
const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

function isSame(before: WholeCategory, after: Partial<WholeCategory>): boolean {
  return Object.entries(after).every(
    ([key, value]) => plain(before[key as keyof WholeCategory]) === plain(value),
  );
}
