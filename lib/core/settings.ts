import "server-only";
import { z } from "zod";
import type { Tx } from "./db";

/** Rules without a published source are settings; defaults are domain.md's [D] values (示例规则). */
const shapes = {
  "complaint.answer-days": z.number().int().min(3).max(60).default(15),
  "complaint.return-window-days": z.number().int().min(1).max(10).default(2),
  "complaint.return-days": z.number().int().min(1).max(10).default(2),
  "complaint.extension-days": z.number().int().min(1).max(30).default(10),
  "complaint.co-handler-days": z.number().int().min(1).max(30).default(3),
  "complaint.firm-days": z.number().int().min(1).max(30).default(10),
  "complaint.supervise-days": z.number().int().min(0).max(30).default(0),
  "complaint.consultation-days": z.number().int().min(10).max(180).default(60),
  "problem.community-threshold": z.number().int().min(2).max(50).default(5),
  "problem.firm-threshold": z.number().int().min(2).max(200).default(10),
  "problem.street-threshold": z.number().int().min(2).max(200).default(15),
  "problem.watch-days": z.number().int().min(14).max(365).default(60),
  "problem.fall-percent": z.number().int().min(10).max(100).default(50),
  "problem.window-days": z.number().int().min(7).max(180).default(30),
  "consultation.notice-days": z.number().int().min(1).max(30).default(3),
  "consultation.formal-notice-days": z.number().int().min(1).max(30).default(5),
  "consultation.series-weeks": z.number().int().min(1).max(26).default(5),
  "consultation.leave-asks": z.number().int().min(1).max(5).default(2),
  "consultation.papers-days": z.number().int().min(1).max(30).default(3),
  "consultation.publicity-days": z.number().int().min(1).max(30).default(3),
  "consultation.sign-in-metres": z.number().int().min(50).max(2000).default(200),
  "consultation.minutes-days": z.number().int().min(1).max(30).default(7),
  "venue.hall-yearly": z.number().int().min(0).max(60).default(2),
  "venue.station-yearly": z.number().int().min(0).max(60).default(1),
  "venue.studio-quarterly": z.number().int().min(0).max(20).default(1),
  "venue.reception-monthly": z.number().int().min(0).max(10).default(1),
  "venue.sleeping-days": z.number().int().min(30).max(730).default(180),
  "suggestion.review-days": z.number().int().min(1).max(30).default(5),
  "suggestion.assign-days": z.number().int().min(1).max(30).default(3),
  "suggestion.sign-days": z.number().int().min(1).max(15).default(5),
  "suggestion.reply-days": z.number().int().min(7).max(180).default(30),
  "suggestion.co-handler-days": z.number().int().min(3).max(60).default(15),
  "suggestion.objection-days": z.number().int().min(1).max(10).default(2),
  "suggestion.rating-days": z.number().int().min(3).max(60).default(15),
  "suggestion.rework-days": z.number().int().min(7).max(90).default(30),
  "look-back.sample-days": z.number().int().min(7).max(365).default(30),
  "look-back.sample-percent": z.number().int().min(0).max(100).default(10),
  "look-back.grace-days": z.number().int().min(1).max(60).default(15),
  "look-back.ties-months": z.number().int().min(0).max(60).default(12),
  "look-back.problem-days": z.number().int().min(14).max(365).default(180),
  "look-back.round-30": z.number().int().min(0).max(1).default(0),
  "look-back.round-90": z.number().int().min(0).max(1).default(0),
  "look-back.round-180": z.number().int().min(0).max(1).default(0),
  "look-back.year-end-month": z.number().int().min(0).max(12).default(11),
  "supervision.days": z.number().int().min(1).max(60).default(10),
  "supervision.grace-days": z.number().int().min(0).max(30).default(5),
  "insight.weight-response": z.number().int().min(0).max(100).default(10),
  "insight.weight-solved": z.number().int().min(0).max(100).default(45),
  "insight.weight-satisfaction": z.number().int().min(0).max(100).default(45),
  "privacy.answer-days": z.number().int().min(1).max(30).default(15),
  "privacy.complaint-years": z.number().int().min(1).max(10).default(3),
} as const;
export type SettingKey = keyof typeof shapes;

export const settingKeys = Object.keys(shapes) as readonly SettingKey[];

export type SettingRange = { readonly least: number; readonly most: number };

/** The whole numbers that a rule may be set to. */
export function settingRange(key: SettingKey): SettingRange {
  const { minValue, maxValue } = shapes[key].unwrap();
  return { least: minValue ?? 0, most: maxValue ?? Number.MAX_SAFE_INTEGER };
}

/** The value that holds where nobody wrote another. */
export function sampleSetting(key: SettingKey): number {
  return shapes[key].parse(undefined);
}

/** Everywhere, and each area around the division and the division itself. */
const scopesOf = (divisionCode: string) =>
  [0, 2, 4, 6, 9, 12].map((length) => divisionCode.slice(0, length));

/** Every rule that was written for everywhere, for an area around the division or for it, the nearest last. */
export async function settingsAround(
  from: Tx,
  divisionCode: string,
): Promise<readonly { key: string; scope: string; value: number }[]> {
  const rows = await from.setting.findMany({
    where: { scope: { in: scopesOf(divisionCode) } },
    select: { key: true, scope: true, value: true },
    take: 6 * settingKeys.length,
  });
  return rows
    .map((row) => ({ ...row, value: Number(row.value) }))
    .sort((a, b) => a.scope.length - b.scope.length);
}

/** The value for a division: the longest scope that covers it, or the sample rule. */
export async function setting<K extends SettingKey>(
  from: Tx,
  key: K,
  divisionCode: string,
): Promise<z.infer<(typeof shapes)[K]>> {
  const rows = await from.setting.findMany({
    where: { key, scope: { in: scopesOf(divisionCode) } },
    select: { scope: true, value: true },
  });
  const nearest = rows.sort((a, b) => b.scope.length - a.scope.length)[0];
  return shapes[key].parse(nearest?.value);
}

/** One rule for many divisions at once. */
export async function settingFor<K extends SettingKey>(
  from: Tx,
  key: K,
  divisionCodes: readonly string[],
): Promise<(divisionCode: string) => z.infer<(typeof shapes)[K]>> {
  const scopes = [...new Set(divisionCodes.flatMap(scopesOf))];
  const rows = await from.setting.findMany({
    where: { key, scope: { in: scopes } },
    select: { scope: true, value: true },
  });
  const values = new Map(rows.map((row) => [row.scope, row.value]));
  return (code) => {
    const nearest = scopesOf(code).findLast((scope) => values.has(scope));
    return shapes[key].parse(nearest === undefined ? undefined : values.get(nearest));
  };
}
