-- AlterTable
ALTER TABLE "Matter" ADD COLUMN     "compoundId" UUID,
ADD COLUMN     "households" INTEGER,
ADD COLUMN     "publicUntil" TIMESTAMPTZ(3),
ADD COLUMN     "ref" TEXT;

-- What there is gets a reference of its own; hexadecimal digits are Crockford digits too.
UPDATE "Matter" SET "ref" = 'M' || left("divisionCode", CASE WHEN length("divisionCode") >= 9 THEN 9 ELSE 6 END)
  || '-' || upper(substr(md5("id"::text || random()::text), 1, 8));

ALTER TABLE "Matter" ALTER COLUMN "ref" SET NOT NULL;

-- CreateTable
CREATE TABLE "MatterVoice" (
    "id" UUID NOT NULL,
    "matterId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "wordsId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatterVoice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MatterVoice_matterId_at_id_idx" ON "MatterVoice"("matterId", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MatterVoice_matterId_personId_key" ON "MatterVoice"("matterId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Matter_ref_key" ON "Matter"("ref");

-- CreateIndex
CREATE INDEX "Matter_suggestedAt_id_idx" ON "Matter"("suggestedAt", "id");

-- CreateIndex
CREATE INDEX "Matter_suggestedById_idx" ON "Matter"("suggestedById");

-- CreateIndex
CREATE INDEX "Matter_status_publicUntil_idx" ON "Matter"("status", "publicUntil");

-- AddForeignKey
ALTER TABLE "MatterVoice" ADD CONSTRAINT "MatterVoice_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
