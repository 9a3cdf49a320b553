-- CreateIndex
CREATE INDEX "MatterVoice_personId_idx" ON "MatterVoice"("personId");
