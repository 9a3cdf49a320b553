-- AlterTable
ALTER TABLE "DataRequest" ADD COLUMN     "answerId" UUID,
ADD COLUMN     "answeredById" UUID,
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "textId" UUID;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "sendingAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "locale" TEXT;

-- CreateIndex
CREATE INDEX "Complaint_acceptedAt_idx" ON "Complaint"("acceptedAt");

-- CreateIndex
CREATE INDEX "DataRequest_status_dueAt_idx" ON "DataRequest"("status", "dueAt");
