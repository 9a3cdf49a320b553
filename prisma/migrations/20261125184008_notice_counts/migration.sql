-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "watchedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "counts" JSONB;

-- What fell late before this day was handed to the district when it did.
UPDATE "Deadline" SET "watchedAt" = "lateAt" WHERE "lateAt" IS NOT NULL;
