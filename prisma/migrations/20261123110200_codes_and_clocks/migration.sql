-- Division codes compare as bytes: a scope is a prefix range on an index.
ALTER TABLE "Complaint" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Matter" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Consultation" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Event" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Deadline" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "SupervisionOrder" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "LookBack" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Venue" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Firm" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Compound" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Department" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "MemberGroup" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Member" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "LiaisonAssignment" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Problem" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Suggestion" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "Division" ALTER COLUMN "code" TYPE text COLLATE "C";
ALTER TABLE "Division" ALTER COLUMN "parentCode" TYPE text COLLATE "C";
ALTER TABLE "Grant" ALTER COLUMN "scope" TYPE text COLLATE "C";
ALTER TABLE "Setting" ALTER COLUMN "scope" TYPE text COLLATE "C";

-- One clock of a kind runs on a subject at a time, whoever starts it.
ALTER TABLE "Deadline" ADD CONSTRAINT "Deadline_one_open" EXCLUDE USING btree
  ("subject" WITH =, "subjectId" WITH =, "kind" WITH =)
  WHERE ("metAt" IS NULL AND "cancelledAt" IS NULL);
