import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { idOfName } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { type SettingKey, setting, settingKeys, settingRange } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { placeOfRule, settingEvents, type ValueForm } from "../model/value";
import { canKeepCategories, canKeepRoutes } from "../policy";

/** Writes a rule's number for an area, over the one that was read; what runs already keeps its date. */
export function keepValue(
  actor: Actor,
  input: ValueForm,
  now: Date,
): Promise<Outcome<{ key: SettingKey }>> {
  return write(actor, now, async (tx) => {
    const { scope, value, was } = input;
    const verdict =
      placeOfRule(input.key, scope) === "" ? canKeepCategories(actor) : canKeepRoutes(actor, scope);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const key = settingKeys.find((each) => each === input.key);
    if (!key) return refuse("not-found");
    const { least, most } = settingRange(key);
    if (value < least || value > most) {
      return refuse("invalid", undefined, { value: ["value-range"] });
    }
    if (value === was) return refuse("not-now", "nothing-changed");
    const place = placeOfRule(key, scope);
    const from = await setting(tx, key, place);
    if (!(await replaced(tx, { scope: place, key, value, was }))) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const of = { id: idOfName("setting", `${place} ${key}`), divisionCode: scope };
    const set = settingEvents.set(of, { key, from, to: value, reason });
    return { value: { key }, grant: verdict.grant, events: [set] };
  });
}

type Change = Pick<ValueForm, "scope" | "value" | "was"> & { key: SettingKey };

/** Compare and set; false where something else is written by now. */
async function replaced(tx: Tx, { scope, key, value, was }: Change): Promise<boolean> {
  const data = { scope, key, value };
  const { count } =
    was === null
      ? await tx.setting.createMany({ data: [data], skipDuplicates: true })
      : await tx.setting.updateMany({
          where: { scope, key, value: { equals: was } },
          data: { value },
        });
  return count === 1;
}
