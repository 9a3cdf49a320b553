import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import {
  type SettingKey,
  type SettingRange,
  sampleSetting,
  settingKeys,
  settingRange,
  settingsAround,
} from "@/lib/core/settings";
import { placeOfRule } from "../model/value";
import { routeScopes } from "../policy";

export type ValueListed = SettingRange & {
  readonly key: SettingKey;
  readonly sample: number;
  /** What holds in the area: its own number, that of an area around it, or the sample rule's. */
  readonly value: number;
  /** The number written for this very area. */
  readonly own: number | null;
};

/** Every rule of one number, as it holds in an area whose rules the actor keeps. */
export async function listValues(actor: Actor, scope: string): Promise<readonly ValueListed[]> {
  if (!routeScopes(actor).some((kept) => scope.startsWith(kept))) return [];
  const rows = await settingsAround(db, scope);
  return settingKeys.map((key) => {
    const written = rows.filter((row) => row.key === key);
    const sample = sampleSetting(key);
    return {
      ...{ key, sample, ...settingRange(key) },
      value: written.at(-1)?.value ?? sample,
      own: written.find((row) => row.scope === placeOfRule(key, scope))?.value ?? null,
    };
  });
}
