-- CreateTable
CREATE TABLE "PromiseEntry" (
    "id" UUID NOT NULL,
    "replyId" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "promisedOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "partials" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PromiseEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PromiseEntry_replyId_key" ON "PromiseEntry"("replyId");

-- CreateIndex
CREATE INDEX "PromiseEntry_divisionCode_dueOn_id_idx" ON "PromiseEntry"("divisionCode", "dueOn", "id");

-- CreateIndex
CREATE INDEX "PromiseEntry_departmentId_dueOn_id_idx" ON "PromiseEntry"("departmentId", "dueOn", "id");

-- CreateIndex
CREATE INDEX "PromiseEntry_suggestionId_idx" ON "PromiseEntry"("suggestionId");

ALTER TABLE "PromiseEntry" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";

-- What was promised before the book was kept: the last finding of each reply, else whether a later
-- reply took its place.
INSERT INTO "PromiseEntry" ("id", "replyId", "suggestionId", "departmentId", "divisionCode", "round",
  "promisedOn", "dueOn", "partials", "outcome", "publishedAt", "endedAt")
SELECT gen_random_uuid(), r."id", r."suggestionId", r."departmentId", s."divisionCode", r."round",
  r."promisedOn", COALESCE(p."dueOn", r."promisedOn"), COALESCE(p."partials", 0),
  CASE WHEN l."verdict" = 'fulfilled' THEN 'kept'
       WHEN l."verdict" IN ('unfulfilled', 'relapsed') THEN 'broken'
       WHEN l."verdict" = 'changed' THEN 'changed'
       WHEN n."at" IS NULL THEN NULL
       WHEN to_char(n."at" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') <= r."promisedOn" THEN 'replaced'
       ELSE 'broken' END,
  r."publishedAt",
  CASE WHEN l."verdict" IS NOT NULL AND l."verdict" <> 'partial' THEN l."concludedAt" ELSE n."at" END
FROM "SuggestionReply" r
JOIN "Suggestion" s ON s."id" = r."suggestionId"
LEFT JOIN LATERAL (SELECT "verdict", "concludedAt" FROM "LookBack"
  WHERE "replyId" = r."id" AND "verdict" IS NOT NULL ORDER BY "round" DESC LIMIT 1) l ON true
LEFT JOIN LATERAL (SELECT max("newDueOn") AS "dueOn", count(*)::int AS "partials" FROM "LookBack"
  WHERE "replyId" = r."id" AND "verdict" = 'partial') p ON true
LEFT JOIN LATERAL (SELECT min(x."publishedAt") AS "at" FROM "SuggestionReply" x
  WHERE x."suggestionId" = r."suggestionId" AND x."round" > r."round" AND x."publishedAt" IS NOT NULL) n ON true
WHERE r."resolution" = 'B' AND r."promisedOn" IS NOT NULL AND r."publishedAt" IS NOT NULL;
