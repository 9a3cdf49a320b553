-- What waits on a suggestion are few rows among many: found by them, and not by reading all.
CREATE INDEX "AdoptionDecision_drafted" ON "AdoptionDecision" ("suggestionId") WHERE "publishedAt" IS NULL;
CREATE INDEX "SuggestionReply_drafted" ON "SuggestionReply" ("suggestionId") WHERE "publishedAt" IS NULL;
CREATE INDEX "Assignment_submitted" ON "Assignment" ("suggestionId") WHERE "status" = 'submitted';
