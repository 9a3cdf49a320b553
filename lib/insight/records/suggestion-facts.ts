import "server-only";
import { Prisma } from "@/lib/core/db";
import { accountsDiffer } from "./accounts";
import {
  campaignKey,
  daysFrom,
  type Facts,
  inCampaigns,
  monthOf,
  one,
  placeKeys,
  test,
} from "./facts";

const { sql } = Prisma;

/** The problem it is about and that problem's compound; its campaigns only where they are asked for. */
const about = (campaigns: boolean) => sql`
  LEFT JOIN "Problem" p ON p."id" = s."problemId"
  LEFT JOIN "Compound" k ON k."id" = p."compoundId"
  ${campaigns ? inCampaigns(sql`s."consultationId"`) : Prisma.empty}`;

const keys = {
  department: sql`s."leadDepartmentId"::text`,
  category: sql`left(p."categoryCode", 2)`,
  firm: sql`k."firmId"::text`,
  campaign: campaignKey,
};

/** Of the last answer that was published (domain.md §5: 面商, in person or on the phone). */
const talkedOver = sql`(
  SELECT r."contact" FROM "SuggestionReply" r
  WHERE r."suggestionId" = s."id" AND r."publishedAt" IS NOT NULL
  ORDER BY r."round" DESC LIMIT 1) IN ('visited', 'phoned')`;

/** A refusal answers without a reply of its own. */
const firstAnswer = sql`coalesce((
  SELECT min(r."publishedAt") FROM "SuggestionReply" r WHERE r."suggestionId" = s."id"), s."answeredAt")`;

const lastVerdict = sql`(
  SELECT l."verdict" FROM "LookBack" l
  WHERE l."suggestionId" = s."id" AND l."status" = 'concluded'
  ORDER BY l."round" DESC LIMIT 1)`;

/** Confirmed with the minutes, and not taken back. */
const raised = sql`s."status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')`;
const isAnswered = sql`s."resolution" IS NOT NULL`;

export const suggestionFacts = (campaigns: boolean): Facts => ({
  rows: sql`"Suggestion" s ${about(campaigns)}`,
  base: raised,
  at: sql`s."raisedAt"`,
  id: sql`s."id"::text`,
  division: sql`s."divisionCode"`,
  keys: { ...placeKeys(sql`s."divisionCode"`), ...keys, month: monthOf(sql`s."raisedAt"`) },
  values: {
    raised: one,
    decided: test(sql`s."adoption" <> 'pending'`),
    taken: test(sql`s."adoption" IN ('adopted', 'partly-adopted')`),
    adopted: test(sql`s."adoption" = 'adopted'`),
    answered: test(isAnswered),
    resolved: test(sql`s."resolution" = 'A'`),
    met: test(sql`${isAnswered} AND ${talkedOver}`),
    reworked: test(sql`${isAnswered} AND s."reworkCount" > 0`),
    "kept-word": test(sql`${lastVerdict} = 'fulfilled'`),
  },
  days: {
    "replied-in-days": daysFrom(sql`s."assignedAt"`, firstAnswer),
    "closed-in-days": daysFrom(sql`s."raisedAt"`, sql`s."closedAt"`),
  },
  ref: sql`s."ref"`,
  title: sql`s."title"`,
  status: sql`s."status"`,
  department: sql`s."leadDepartmentId"`,
});

export const ratingFacts = (campaigns: boolean): Facts => ({
  ...suggestionFacts(campaigns),
  rows: sql`"SuggestionRating" g JOIN "Suggestion" s ON s."id" = g."suggestionId"
    ${about(campaigns)}`,
  at: sql`g."at"`,
  id: sql`g."id"::text`,
  keys: { ...placeKeys(sql`s."divisionCode"`), ...keys, month: monthOf(sql`g."at"`) },
  values: {
    rated: one,
    "result-content": test(sql`g."satisfaction" IN ('satisfied', 'basically')`),
    "result-solved": test(sql`g."solved" = 'yes'`),
    "rated-work": test(sql`g."work" IS NOT NULL`),
    "work-content": test(sql`g."work" IN ('satisfied', 'basically')`),
  },
  days: {},
});

/** Nothing was found later: only a suggestion's last look-back can differ from what others say now. */
export const isLast = sql`NOT EXISTS (SELECT 1 FROM "LookBack" n
  WHERE n."suggestionId" = l."suggestionId" AND n."status" = 'concluded' AND n."round" > l."round")`;

export const lookBackFacts = (campaigns: boolean): Facts => ({
  ...suggestionFacts(campaigns),
  rows: sql`"LookBack" l JOIN "Suggestion" s ON s."id" = l."suggestionId" ${about(campaigns)}`,
  base: sql`${raised} AND l."status" = 'concluded'`,
  at: sql`l."concludedAt"`,
  id: sql`l."id"::text`,
  division: sql`l."divisionCode"`,
  keys: { ...placeKeys(sql`l."divisionCode"`), ...keys, month: monthOf(sql`l."concludedAt"`) },
  values: {
    "looked-back": one,
    "promises-due": test(sql`l."verdict" <> 'changed'`),
    "promises-kept": test(sql`l."verdict" = 'fulfilled'`),
    "last-looked": test(isLast),
    differing: test(sql`${isLast} AND ${accountsDiffer}`),
  },
  days: {},
  ref: sql`l."ref"`,
  status: sql`l."verdict"`,
});
