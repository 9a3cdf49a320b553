-- AlterTable
ALTER TABLE "LookBack" ADD COLUMN     "problemId" UUID,
ADD COLUMN     "resultAfter" TEXT,
ADD COLUMN     "resultBefore" TEXT,
ALTER COLUMN "suggestionId" DROP NOT NULL,
ALTER COLUMN "replyId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "SuggestionReply" ADD COLUMN     "drawDay" TEXT,
ADD COLUMN     "drawLot" INTEGER,
ADD COLUMN     "drawPercent" INTEGER,
ADD COLUMN     "drawSeed" TEXT;

-- CreateTable
CREATE TABLE "LookBackConfirmation" (
    "id" UUID NOT NULL,
    "lookBackId" UUID NOT NULL,
    "personId" UUID,
    "nameCipher" TEXT,
    "nameIndex" TEXT,
    "via" TEXT NOT NULL,
    "solved" TEXT NOT NULL,
    "takenById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LookBackConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LookBackConfirmation_personId_idx" ON "LookBackConfirmation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LookBackConfirmation_lookBackId_personId_key" ON "LookBackConfirmation"("lookBackId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "LookBackConfirmation_lookBackId_nameIndex_key" ON "LookBackConfirmation"("lookBackId", "nameIndex");

-- CreateIndex
CREATE UNIQUE INDEX "LookBack_problemId_round_key" ON "LookBack"("problemId", "round");

ALTER TABLE "LookBack" ADD CONSTRAINT "LookBack_one_matter"
  CHECK (("suggestionId" IS NULL) <> ("problemId" IS NULL));
