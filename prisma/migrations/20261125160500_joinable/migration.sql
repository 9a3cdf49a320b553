-- “Has this been reported?” reads what can be joined only: public and open, by place and kind.
CREATE INDEX "Complaint_joinable_in_compound"
  ON "Complaint" ("compoundId", left("categoryCode", 2), "submittedAt" DESC)
  WHERE "acceptedAt" IS NOT NULL AND "kind" <> 'report' AND "status" IN ('accepted', 'dispatched',
    'return-requested', 'received', 'in-progress', 'awaiting-resident', 'in-consultation',
    'replied', 'rework');
CREATE INDEX "Complaint_joinable_in_community"
  ON "Complaint" ("divisionCode", left("categoryCode", 2), "submittedAt" DESC)
  WHERE "acceptedAt" IS NOT NULL AND "kind" <> 'report' AND "status" IN ('accepted', 'dispatched',
    'return-requested', 'received', 'in-progress', 'awaiting-resident', 'in-consultation',
    'replied', 'rework');
