-- AlterTable
ALTER TABLE "SuggestionRating" ADD COLUMN     "attitude" TEXT,
ADD COLUMN     "leader" BOOLEAN,
ADD COLUMN     "listening" TEXT,
ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "targeting" TEXT,
ADD COLUMN     "visit" TEXT,
ADD COLUMN     "work" TEXT;

-- AlterTable: orders that were opened before get a reference and a date of their own
ALTER TABLE "SupervisionOrder" ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "finding" TEXT,
ADD COLUMN     "findingId" UUID,
ADD COLUMN     "listedAt" TIMESTAMPTZ(3),
ADD COLUMN     "listedFor" TEXT,
ADD COLUMN     "ref" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'running';

UPDATE "SupervisionOrder" SET "dueAt" = "openedAt" + INTERVAL '14 days',
  "ref" = 'D' || CASE WHEN length("divisionCode") >= 9 THEN left("divisionCode", 9) ELSE left("divisionCode", 6) END
    || '-' || upper(left(md5("id"::text), 8));

UPDATE "SupervisionOrder" o SET "closedAt" = o."openedAt" WHERE o."closedAt" IS NULL AND EXISTS (
  SELECT 1 FROM "SupervisionOrder" x WHERE x."subject" = o."subject" AND x."subjectId" = o."subjectId"
    AND x."closedAt" IS NULL AND (x."openedAt", x."id") < (o."openedAt", o."id"));

UPDATE "SupervisionOrder" SET "status" = 'ended' WHERE "closedAt" IS NOT NULL;

ALTER TABLE "SupervisionOrder" ALTER COLUMN "dueAt" SET NOT NULL, ALTER COLUMN "ref" SET NOT NULL;

-- One order runs on a subject at a time
CREATE UNIQUE INDEX "SupervisionOrder_running_key" ON "SupervisionOrder"("subject", "subjectId") WHERE "closedAt" IS NULL;

-- CreateTable
CREATE TABLE "SupervisionAnswer" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "bodyId" UUID NOT NULL,
    "doneOn" TEXT NOT NULL,
    "answeredById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "verdict" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reasonId" UUID,

    CONSTRAINT "SupervisionAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SupervisionAnswer_orderId_round_key" ON "SupervisionAnswer"("orderId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "SupervisionOrder_ref_key" ON "SupervisionOrder"("ref");

-- CreateIndex
CREATE INDEX "SupervisionOrder_departmentId_status_dueAt_idx" ON "SupervisionOrder"("departmentId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "SupervisionOrder_status_dueAt_id_idx" ON "SupervisionOrder"("status", "dueAt", "id");

-- AddForeignKey
ALTER TABLE "SupervisionAnswer" ADD CONSTRAINT "SupervisionAnswer_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "SupervisionOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
