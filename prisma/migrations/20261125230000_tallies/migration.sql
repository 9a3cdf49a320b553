-- CreateTable
CREATE TABLE "Tally" (
    "level" SMALLINT NOT NULL,
    "grain" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("level","grain","dimension","divisionCode","family","metric","day","key")
);

-- CreateTable
CREATE TABLE "TallyFact" (
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "dims" TEXT[],
    "cells" JSONB NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,

    CONSTRAINT "TallyFact_pkey" PRIMARY KEY ("kind","subjectId")
);

-- CreateTable
CREATE TABLE "TallyTouch" (
    "id" BIGSERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,

    CONSTRAINT "TallyTouch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TallyFact_divisionCode_lastDay_idx" ON "TallyFact"("divisionCode", "lastDay");

ALTER TABLE "Tally"
  ALTER COLUMN "grain" TYPE text COLLATE "C",
  ALTER COLUMN "dimension" TYPE text COLLATE "C",
  ALTER COLUMN "divisionCode" TYPE text COLLATE "C",
  ALTER COLUMN "family" TYPE text COLLATE "C",
  ALTER COLUMN "metric" TYPE text COLLATE "C",
  ALTER COLUMN "day" TYPE text COLLATE "C",
  ALTER COLUMN "key" TYPE text COLLATE "C";
ALTER TABLE "TallyFact"
  ALTER COLUMN "divisionCode" TYPE text COLLATE "C",
  ALTER COLUMN "firstDay" TYPE text COLLATE "C",
  ALTER COLUMN "lastDay" TYPE text COLLATE "C";

-- Whatever is written leaves a note of its subject, in the same transaction and without waiting for
-- anybody: rows are only added. What a campaign takes in or out is counted with its consultation.
CREATE FUNCTION "tally_touch_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "TallyTouch" ("subject", "subjectId")
  SELECT DISTINCT
    CASE "subject" WHEN 'campaign' THEN 'consultation' ELSE "subject" END,
    CASE "subject" WHEN 'campaign' THEN ("data"->>'consultationId')::uuid ELSE "subjectId" END
  FROM "added"
  WHERE "subject" IN ('complaint', 'problem', 'consultation', 'suggestion', 'look-back')
    OR ("subject" = 'campaign' AND "data" ? 'consultationId');
  RETURN NULL;
END $$;

CREATE TRIGGER "tally_touch_events" AFTER INSERT ON "Event"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "tally_touch_events"();

-- The book of promises is kept after the event that it tells of.
CREATE FUNCTION "tally_touch_promises"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "TallyTouch" ("subject", "subjectId")
  SELECT DISTINCT 'suggestion', "suggestionId" FROM "changed";
  RETURN NULL;
END $$;

CREATE TRIGGER "tally_touch_promises_added" AFTER INSERT ON "PromiseEntry"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "tally_touch_promises"();
CREATE TRIGGER "tally_touch_promises_changed" AFTER UPDATE ON "PromiseEntry"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "tally_touch_promises"();
