import { z } from "zod";
import { readDay } from "@/lib/core/day";
import { venueKinds } from "@/lib/place/model";
import type { Quota } from "../model";

const day = z
  .string()
  .trim()
  .refine((typed) => readDay(typed) !== undefined, "day-wrong");
const catalogueCode = z.string().regex(/^[A-Z]{2}(\d{2})?$/, "matter-unknown");
const longest = 366;

const outline = {
  name: z.string().trim().min(4, "name-short").max(40, "name-long"),
  theme: z.string().trim().min(10, "theme-short").max(1000, "theme-long"),
  fromDay: day,
  toDay: day,
  matters: z.array(catalogueCode).max(70, "matter-unknown").default([]),
};
type Days = { readonly fromDay: string; readonly toDay: string };

const inOrder = ({ fromDay, toDay }: Days) => fromDay <= toDay;
const notTooLong = ({ fromDay, toDay }: Days) =>
  Date.parse(toDay) - Date.parse(fromDay) <= longest * 86_400_000;
const backwards = { path: ["toDay"], message: "ends-before-start" };
const tooLong = { path: ["toDay"], message: "period-long" };

const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "slug-shape")
  .min(4, "slug-short")
  .max(60, "slug-long");

/** What staff write of a campaign; messages are keys of `fieldTexts` in copy. */
export const campaignDraft = z
  .object({ slug, scope: z.string().regex(/^\d{2,12}$/, "scope-missing"), ...outline })
  .refine(inOrder, backwards)
  .refine(notTooLong, tooLong);
export type CampaignDraft = z.output<typeof campaignDraft>;

/** The forms of a campaign's page carry its slug as `ref`. */
export const campaignRef = z.object({ ref: z.string().min(1) });
export type CampaignRef = z.output<typeof campaignRef>;

export const campaignChange = campaignRef
  .extend(outline)
  .refine(inOrder, backwards)
  .refine(notTooLong, tooLong);
export type CampaignChange = z.output<typeof campaignChange>;

const reason = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
export const callingOff = campaignRef.extend({ reason });
export type CallingOff = z.output<typeof callingOff>;

export const joining = campaignRef.extend({
  consultation: z.string().trim().min(1, "choose-consultation"),
});
export type Joining = z.output<typeof joining>;

export const takingOut = joining.extend({ reason });
export type TakingOut = z.output<typeof takingOut>;

const quotaField = /^quota-(\d{9})-([a-z]+)$/;
const most = 500;

/** The field of one street and kind in the form of quotas. */
export const quotaName = (street: string, kind: string) => `quota-${street}-${kind}`;

/** A table of numbers, one field a street and kind; empty and 0 expect nothing. */
export const quotaForm = z.looseObject({ ref: z.string().min(1) }).transform((form, context) => {
  const quotas: Quota[] = [];
  for (const [name, value] of Object.entries(form)) {
    const [, divisionCode, kind] = quotaField.exec(name) ?? [];
    const known = venueKinds.find((each) => each === kind);
    if (!divisionCode || !known) continue;
    const typed = String(value).trim();
    const expected = typed === "" ? 0 : Number(typed);
    if (!Number.isInteger(expected) || expected < 0 || expected > most)
      context.addIssue({ code: "custom", path: [name], message: "quota-wrong" });
    else if (expected > 0) quotas.push({ divisionCode, kind: known, expected });
  }
  return { ref: form.ref, quotas };
});
export type QuotaForm = z.output<typeof quotaForm>;
