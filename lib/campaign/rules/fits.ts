import { type Day, dayOf } from "@/lib/core/day";
import { covers } from "@/lib/core/scope";

export type Catchment = {
  readonly divisionCode: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly matters: readonly string[];
};
export type Candidate = {
  readonly divisionCode: string;
  readonly startsAt: Date;
  readonly status: string;
  /** Of the problem that is consulted on; matters of other sources have none. */
  readonly categoryCode: string | null;
};

/**
 * Whether a consultation belongs to a campaign by itself: held there, in the period (days in
 * Asia/Shanghai, both inclusive), on a matter of the catalogue. An empty catalogue takes all.
 */
export function fits(campaign: Catchment, it: Candidate): boolean {
  const day = dayOf(it.startsAt);
  if (it.status === "cancelled" || !covers(campaign.divisionCode, it.divisionCode)) return false;
  if (day < campaign.fromDay || day > campaign.toDay) return false;
  if (campaign.matters.length === 0) return true;
  return campaign.matters.some((code) => it.categoryCode?.startsWith(code));
}
