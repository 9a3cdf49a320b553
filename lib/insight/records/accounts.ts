import "server-only";
import { Prisma } from "@/lib/core/db";

const { sql } = Prisma;

/** The worst word of one side in the newest round in which it spoke, as a number: 3 is done, 2 in part, 1 not. */
const worst = (side: "resident" | "member") => sql`(
  SELECT min(CASE g."solved" WHEN 'yes' THEN 3 WHEN 'partly' THEN 2 ELSE 1 END)
  FROM "SuggestionRating" g WHERE g."suggestionId" = s."id" AND g."side" = ${side}
    AND g."round" = (SELECT max(x."round") FROM "SuggestionRating" x
      WHERE x."suggestionId" = s."id" AND x."side" = ${side}))`;

/** A change of policy says nothing about whether it is solved. */
const looked = sql`(
  SELECT CASE l."verdict" WHEN 'fulfilled' THEN 3 WHEN 'partial' THEN 2 ELSE 1 END
  FROM "LookBack" l WHERE l."suggestionId" = s."id" AND l."status" = 'concluded'
    AND l."verdict" <> 'changed' ORDER BY l."round" DESC LIMIT 1)`;

/**
 * The three accounts of a suggestion `s` as `accountsOf` (lib/suggestion) gives them, as numbers; a
 * test holds both to the same answers.
 */
export const accounts = {
  resident: worst("resident"),
  member: sql`coalesce(${looked}, ${worst("member")})`,
  department: sql`CASE s."resolution" WHEN 'A' THEN 3 WHEN 'B' THEN 2 WHEN 'C' THEN 1 WHEN 'D' THEN 1 END`,
} as const;

const different = sql`(SELECT count(DISTINCT t.v) FROM (VALUES
  (${accounts.resident}), (${accounts.member}), (${accounts.department})) t(v))`;

/** Two of the three sides have spoken, and do not say the same. */
export const accountsDiffer = sql`${different} > 1`;

/** Two of the three sides have spoken. */
export const accountsCompared = sql`num_nonnulls(${accounts.resident}, ${accounts.member}, ${accounts.department}) > 1`;
