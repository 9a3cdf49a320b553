-- CreateIndex
CREATE INDEX "ComplaintAnswer_at_idx" ON "ComplaintAnswer"("at");

-- CreateIndex
CREATE INDEX "Deadline_kind_dueAt_idx" ON "Deadline"("kind", "dueAt");
