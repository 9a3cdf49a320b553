import { z } from "zod";
import { satisfaction, solvedAnswer } from "@/lib/complaint/model";
import { leaderAnswers, ratingSheet, satisfactionOf } from "../model/rating";
import { isDissatisfied } from "./rating";

const both = {
  ref: z.string().min(1),
  solved: z.enum(solvedAnswer.options, "solved-missing"),
  comment: z.string().trim().max(500, "reason-long").default(""),
};

/** Asked even where another field is wrong, so that everything missing is named at once. */
const reasoned = { path: ["comment"], error: "dissatisfied-why", when: () => true };
const leastReason = 5;

/** What residents are asked: solved, the result, the work; 不满意 says why. */
export const residentRatingForm = z
  .object({
    ...both,
    satisfaction: z.enum(satisfaction.options, "satisfaction-missing"),
    work: z.enum(satisfaction.options, "work-missing"),
  })
  .refine(
    (form) => !isDissatisfied(form) || (form.comment ?? "").trim().length >= leastReason,
    reasoned,
  )
  .transform((form) => ({ ...form, sheet: null }));

/** 评价单 of members: its five facets, from which both satisfactions follow. */
export const memberRatingForm = z
  .object({
    ...both,
    ...ratingSheet.omit({ leader: true }).shape,
    leader: z.union([z.enum(leaderAnswers), z.literal("")]).optional(),
  })
  .refine(
    (form) =>
      !(form.attitude === "dissatisfied" || form.outcome === "disagrees") ||
      (form.comment ?? "").trim().length >= leastReason,
    reasoned,
  )
  .transform(({ ref, solved, comment, leader, ...facets }) => ({
    ...{ ref, solved, comment },
    ...satisfactionOf(facets),
    sheet: { ...facets, leader: leader ? leader === "yes" : null },
  }));

export type RatingForm = z.output<typeof residentRatingForm> | z.output<typeof memberRatingForm>;
