-- CreateIndex
CREATE INDEX "Assignment_departmentId_assignedAt_id_idx" ON "Assignment"("departmentId", "assignedAt", "id");
