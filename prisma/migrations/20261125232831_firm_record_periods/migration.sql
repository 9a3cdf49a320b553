-- CreateIndex
CREATE INDEX "Complaint_compoundId_submittedAt_idx" ON "Complaint"("compoundId", "submittedAt");

-- CreateIndex
CREATE INDEX "LookBack_concludedAt_idx" ON "LookBack"("concludedAt");

-- CreateIndex
CREATE INDEX "Problem_confirmedAt_idx" ON "Problem"("confirmedAt");

-- CreateIndex
CREATE INDEX "Suggestion_raisedAt_idx" ON "Suggestion"("raisedAt");
