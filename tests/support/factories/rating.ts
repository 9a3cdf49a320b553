import type { RatingSheet } from "@/lib/suggestion/model/rating";
import type { RatingForm } from "@/lib/suggestion/rules/rating-form";

type Said = Omit<RatingForm, "ref" | "sheet">;
const heard = { visit: "visited", listening: "phoned", leader: null } as const;
const sheetOf = (rest: Pick<RatingSheet, "targeting" | "attitude" | "outcome">): RatingSheet => ({
  ...heard,
  ...rest,
});

/** What a resident says: done, and content with the result and the work. */
export const well: Said & { sheet: null } = {
  solved: "yes",
  satisfaction: "satisfied",
  work: "satisfied",
  sheet: null,
  comment: "",
};

/** A member's sheet with both satisfactions that follow from it. */
export const sheetWell: Said & { sheet: RatingSheet } = {
  ...well,
  sheet: sheetOf({ targeting: "direct", attitude: "satisfied", outcome: "agrees" }),
};

export const badly: Said & { sheet: null } = {
  solved: "no",
  satisfaction: "dissatisfied",
  work: "basically",
  sheet: null,
  comment: "一个也没有建",
};

export const sheetBadly: Said & { sheet: RatingSheet } = {
  ...badly,
  sheet: sheetOf({ targeting: "off", attitude: "understands", outcome: "disagrees" }),
};
