import { z } from "zod";
import type { Satisfaction } from "@/lib/complaint/model";

/** 走访情况: whether somebody from the department came to whoever raised it (domain.md §5). */
export const visits = ["visited", "not-needed", "not-visited"] as const;
/** 听取意见方式 */
export const listenings = ["visited", "phoned", "other", "not-contacted"] as const;
/** 针对性: whether the answer speaks to what was suggested. */
export const targetings = ["direct", "mostly", "off"] as const;
/** 办理态度 */
export const attitudes = ["satisfied", "understands", "dissatisfied"] as const;
/** 办理结果 */
export const outcomes = ["agrees", "understands", "reserves", "disagrees"] as const;
/** 分管领导是否答复, where a group raised it. */
export const leaderAnswers = ["yes", "no"] as const;

export const facets = {
  visit: visits,
  listening: listenings,
  targeting: targetings,
  attitude: attitudes,
  outcome: outcomes,
} as const;
export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as readonly Facet[];

/** 评价单 as it is kept; what was not answered stays open. */
export const ratingSheet = z.object({
  visit: z.enum(visits, "visit-missing"),
  listening: z.enum(listenings, "listening-missing"),
  targeting: z.enum(targetings, "targeting-missing"),
  attitude: z.enum(attitudes, "attitude-missing"),
  outcome: z.enum(outcomes, "outcome-missing"),
  leader: z.boolean().nullable(),
});
export type RatingSheet = z.infer<typeof ratingSheet>;

type Attitude = RatingSheet["attitude"];
type Agreement = RatingSheet["outcome"];

/** 办理工作满意 follows from the attitude, so that nobody is asked the same thing twice. */
const byAttitude: Record<Attitude, Satisfaction> = {
  satisfied: "satisfied",
  understands: "basically",
  dissatisfied: "dissatisfied",
};

/** 办理结果满意 follows from how far one agrees; reserving one's view is no satisfaction in full. */
const byOutcome: Record<Agreement, Satisfaction> = {
  agrees: "satisfied",
  understands: "basically",
  reserves: "basically",
  disagrees: "dissatisfied",
};

export function satisfactionOf({ attitude, outcome }: Pick<RatingSheet, "attitude" | "outcome">) {
  return { work: byAttitude[attitude], satisfaction: byOutcome[outcome] };
}
