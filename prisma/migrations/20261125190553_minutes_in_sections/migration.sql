-- AlterTable
ALTER TABLE "Minutes" ALTER COLUMN "bodyId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "outcome" TEXT NOT NULL DEFAULT 'assign',
ADD COLUMN     "promisedOn" TEXT;

-- CreateTable
CREATE TABLE "MinutesSection" (
    "id" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "textId" UUID NOT NULL,
    "pointIds" UUID[],
    "writtenById" UUID,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinutesSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesRevision" (
    "id" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "textId" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "writtenById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinutesRevision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MinutesSection_minutesId_key_key" ON "MinutesSection"("minutesId", "key");

-- CreateIndex
CREATE INDEX "MinutesRevision_minutesId_id_idx" ON "MinutesRevision"("minutesId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesRevision_minutesId_key_version_key" ON "MinutesRevision"("minutesId", "key", "version");

-- AddForeignKey
ALTER TABLE "MinutesSection" ADD CONSTRAINT "MinutesSection_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesRevision" ADD CONSTRAINT "MinutesRevision_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was written before there were sections stands in two of them.
INSERT INTO "MinutesSection" ("id", "minutesId", "key", "version", "textId", "writtenById", "writtenAt")
SELECT gen_random_uuid(), "id", 'other', "version", "bodyId", "writtenById", "writtenAt" FROM "Minutes"
UNION ALL
SELECT gen_random_uuid(), "id", 'summary', "version", "summaryId", "writtenById", "writtenAt" FROM "Minutes";
INSERT INTO "MinutesRevision" ("id", "minutesId", "key", "version", "textId", "cause", "writtenById", "at")
SELECT gen_random_uuid(), "minutesId", "key", "version", "textId", 'written', "writtenById", "writtenAt" FROM "MinutesSection";
