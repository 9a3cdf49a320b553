-- AlterTable
ALTER TABLE "Complaint" ADD COLUMN     "agentLastFourIndex" TEXT,
ADD COLUMN     "onBehalfCipher" TEXT;

-- CreateIndex
CREATE INDEX "Complaint_agentId_idx" ON "Complaint"("agentId");

-- CreateIndex
CREATE INDEX "Complaint_agentLastFourIndex_idx" ON "Complaint"("agentLastFourIndex");
