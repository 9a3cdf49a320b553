-- AlterTable
ALTER TABLE "Complaint" ADD COLUMN     "grams" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Lists are read in their order out of what is open only; the other columns are there so that a
-- filter is decided in the index and rows are fetched for the page alone. What stands still has no
-- date and comes last.
DROP INDEX "Complaint_queue";
DROP INDEX "Complaint_queue_of_department";
CREATE INDEX "Complaint_open_due" ON "Complaint"
  ((COALESCE("dueAt", 'infinity'::timestamptz)), "id", "status", "divisionCode", "categoryCode",
    "departmentId", "handlerId", "urgency", "kind")
  INCLUDE ("dueAt", "dueFrom", "compoundId", "venueId")
  WHERE "status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
    'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework');
CREATE INDEX "Complaint_open_received" ON "Complaint"
  ("submittedAt", "id", "status", "divisionCode", "categoryCode", "departmentId", "handlerId",
    "urgency", "kind")
  WHERE "status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
    'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework');
CREATE INDEX "Complaint_open_urgency" ON "Complaint"
  ("urgency", (COALESCE("dueAt", 'infinity'::timestamptz)), "id", "status", "divisionCode",
    "categoryCode", "departmentId", "handlerId", "kind")
  WHERE "status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
    'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework');
CREATE INDEX "Complaint_open_department" ON "Complaint"
  ("departmentId", (COALESCE("dueAt", 'infinity'::timestamptz)), "id")
  WHERE "status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
    'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework');

-- A row stands in one of the two, so what is closed does not weigh on a search of what is open.
CREATE INDEX "Complaint_open_grams" ON "Complaint" USING GIN ("grams")
  WHERE "status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
    'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework');
CREATE INDEX "Complaint_over_grams" ON "Complaint" USING GIN ("grams")
  WHERE "status" IN ('merged', 'declined', 'referred', 'withdrawn', 'closed', 'closed-explained',
    'closed-unanswered');
CREATE INDEX "Complaint_over_received" ON "Complaint" ("submittedAt", "id")
  INCLUDE ("divisionCode", "departmentId")
  WHERE "status" IN ('merged', 'declined', 'referred', 'withdrawn', 'closed', 'closed-explained',
    'closed-unanswered');
CREATE INDEX "Complaint_over_department" ON "Complaint" ("departmentId", "submittedAt", "id")
  WHERE "status" IN ('merged', 'declined', 'referred', 'withdrawn', 'closed', 'closed-explained',
    'closed-unanswered');

-- What was said in the same place about the same kind of matter.
CREATE INDEX "Complaint_near" ON "Complaint" ("divisionCode", "categoryCode", "submittedAt")
  WHERE "categoryCode" IS NOT NULL;

-- What was decided today.
CREATE INDEX "Deadline_met" ON "Deadline" ("kind", "metAt") WHERE "metAt" IS NOT NULL;

-- Rows that no search finds yet.
CREATE INDEX "Complaint_unfound" ON "Complaint" ("id")
  WHERE "grams" = '{}' AND "status" NOT IN ('draft', 'discarded');

-- Which pairs are rare decides between the two ways to read a search; a text has many of them.
ALTER TABLE "Complaint" ALTER COLUMN "grams" SET STATISTICS 400;
