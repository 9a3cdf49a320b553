-- AlterTable
ALTER TABLE "Category" ADD COLUMN     "retiredAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Complaint" ADD COLUMN     "agentId" UUID,
ADD COLUMN     "agentRelation" TEXT,
ADD COLUMN     "categoryVersion" INTEGER,
ADD COLUMN     "contactedAt" TIMESTAMPTZ(3),
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "dueFrom" TIMESTAMPTZ(3),
ADD COLUMN     "lateAt" TIMESTAMPTZ(3),
ADD COLUMN     "routeId" UUID,
ADD COLUMN     "routedDepartmentId" UUID,
ADD COLUMN     "terms" TEXT[];

-- AlterTable
ALTER TABLE "ComplaintAnswer" ADD COLUMN     "contacted" BOOLEAN;

-- AlterTable
ALTER TABLE "ComplaintReply" ADD COLUMN     "templateId" UUID,
ADD COLUMN     "templateVersion" INTEGER;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "mailCipher" TEXT,
ADD COLUMN     "mailConfirmedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Problem" ADD COLUMN     "afterCount" INTEGER,
ADD COLUMN     "baselineCount" INTEGER,
ADD COLUMN     "baselineFrom" TEXT,
ADD COLUMN     "baselineTo" TEXT,
ADD COLUMN     "confidence" DOUBLE PRECISION,
ADD COLUMN     "measuredAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ProblemComplaint" ADD COLUMN     "likeness" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "CategoryEdition" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "byId" UUID,
    "reasonId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CategoryEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "categoryPrefix" TEXT NOT NULL DEFAULT '',
    "urgency" TEXT NOT NULL DEFAULT '',
    "amount" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "untilAt" TIMESTAMPTZ(3),
    "byId" UUID,
    "reasonId" UUID,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Route" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "divisionPrefix" TEXT NOT NULL DEFAULT '',
    "categoryPrefix" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT '',
    "urgency" TEXT NOT NULL DEFAULT '',
    "days" TEXT NOT NULL DEFAULT '',
    "fromMinute" INTEGER,
    "untilMinute" INTEGER,
    "words" TEXT[],
    "departmentId" UUID,
    "venueId" UUID,
    "personId" UUID,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "offReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "testedAt" TIMESTAMPTZ(3),
    "testedCount" INTEGER,
    "testedHits" INTEGER,
    "changedById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplyTemplate" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "categoryPrefix" TEXT NOT NULL DEFAULT '',
    "departmentId" UUID,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReplyTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintSupport" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "lastFourIndex" TEXT,
    "noteId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ComplaintSupport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintNumber" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ComplaintNumber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintContact" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "departmentId" UUID,
    "byId" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "noteId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ComplaintContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintCoHandler" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "questionId" UUID NOT NULL,
    "opinionId" UUID,
    "noteId" UUID,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ComplaintCoHandler_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintHandover" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "departmentId" UUID,
    "status" TEXT NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "noteId" UUID,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "answerId" UUID,
    "contact" TEXT,

    CONSTRAINT "ComplaintHandover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintExclusion" (
    "complaintId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "noteId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ComplaintExclusion_pkey" PRIMARY KEY ("complaintId")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "personId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("personId","subject","subjectId")
);

-- CreateTable
CREATE TABLE "NoticeChoice" (
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "wanted" BOOLEAN NOT NULL,

    CONSTRAINT "NoticeChoice_pkey" PRIMARY KEY ("personId","kind","channel")
);

-- CreateTable
CREATE TABLE "NoticePreference" (
    "personId" UUID NOT NULL,
    "pace" TEXT NOT NULL DEFAULT 'each',

    CONSTRAINT "NoticePreference_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "noticeIds" UUID[],
    "key" TEXT NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "failed" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PushSubscription" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "endpointDigest" TEXT NOT NULL,
    "cipher" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "goneAt" TIMESTAMPTZ(3),

    CONSTRAINT "PushSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataRequest" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "kept" JSONB,

    CONSTRAINT "DataRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProblemObjection" (
    "id" UUID NOT NULL,
    "problemId" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "reasonId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "upheld" BOOLEAN,

    CONSTRAINT "ProblemObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProblemApart" (
    "complaintId" UUID NOT NULL,
    "problemId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProblemApart_pkey" PRIMARY KEY ("complaintId","problemId")
);

-- CreateTable
CREATE TABLE "TermCount" (
    "term" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "TermCount_pkey" PRIMARY KEY ("term")
);

-- CreateIndex
CREATE UNIQUE INDEX "CategoryEdition_code_version_key" ON "CategoryEdition"("code", "version");

-- CreateIndex
CREATE INDEX "Term_kind_untilAt_idx" ON "Term"("kind", "untilAt");

-- CreateIndex
CREATE UNIQUE INDEX "Term_scope_kind_categoryPrefix_urgency_version_key" ON "Term"("scope", "kind", "categoryPrefix", "urgency", "version");

-- CreateIndex
CREATE INDEX "Route_scope_active_position_idx" ON "Route"("scope", "active", "position");

-- CreateIndex
CREATE INDEX "ReplyTemplate_scope_categoryPrefix_idx" ON "ReplyTemplate"("scope", "categoryPrefix");

-- CreateIndex
CREATE INDEX "ComplaintSupport_personId_at_idx" ON "ComplaintSupport"("personId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ComplaintSupport_complaintId_personId_key" ON "ComplaintSupport"("complaintId", "personId");

-- CreateIndex
CREATE INDEX "ComplaintNumber_complaintId_idx" ON "ComplaintNumber"("complaintId");

-- CreateIndex
CREATE UNIQUE INDEX "ComplaintNumber_source_number_key" ON "ComplaintNumber"("source", "number");

-- CreateIndex
CREATE INDEX "ComplaintContact_complaintId_at_idx" ON "ComplaintContact"("complaintId", "at");

-- CreateIndex
CREATE INDEX "ComplaintCoHandler_departmentId_status_dueAt_idx" ON "ComplaintCoHandler"("departmentId", "status", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "ComplaintCoHandler_complaintId_departmentId_key" ON "ComplaintCoHandler"("complaintId", "departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "ComplaintHandover_tokenDigest_key" ON "ComplaintHandover"("tokenDigest");

-- CreateIndex
CREATE INDEX "ComplaintHandover_complaintId_idx" ON "ComplaintHandover"("complaintId");

-- CreateIndex
CREATE INDEX "ComplaintHandover_firmId_sentAt_idx" ON "ComplaintHandover"("firmId", "sentAt");

-- CreateIndex
CREATE INDEX "ComplaintHandover_status_dueAt_idx" ON "ComplaintHandover"("status", "dueAt");

-- CreateIndex
CREATE INDEX "ComplaintExclusion_divisionCode_at_idx" ON "ComplaintExclusion"("divisionCode", "at");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_personId_name_key" ON "SavedFilter"("personId", "name");

-- CreateIndex
CREATE INDEX "Follow_subject_subjectId_idx" ON "Follow"("subject", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_key_key" ON "Delivery"("key");

-- CreateIndex
CREATE INDEX "Delivery_sentAt_failed_notBefore_idx" ON "Delivery"("sentAt", "failed", "notBefore");

-- CreateIndex
CREATE INDEX "Delivery_personId_createdAt_idx" ON "Delivery"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "PushSubscription_endpointDigest_key" ON "PushSubscription"("endpointDigest");

-- CreateIndex
CREATE INDEX "PushSubscription_personId_idx" ON "PushSubscription"("personId");

-- CreateIndex
CREATE INDEX "DataRequest_personId_askedAt_idx" ON "DataRequest"("personId", "askedAt");

-- CreateIndex
CREATE INDEX "ProblemObjection_decidedAt_idx" ON "ProblemObjection"("decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ProblemObjection_problemId_complaintId_key" ON "ProblemObjection"("problemId", "complaintId");

-- CreateIndex
CREATE INDEX "Complaint_terms_idx" ON "Complaint" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "Complaint_reporterId_submittedAt_idx" ON "Complaint"("reporterId", "submittedAt");

-- CreateIndex
CREATE INDEX "Complaint_lastFourIndex_idx" ON "Complaint"("lastFourIndex");

-- AddForeignKey
ALTER TABLE "ComplaintSupport" ADD CONSTRAINT "ComplaintSupport_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintNumber" ADD CONSTRAINT "ComplaintNumber_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintContact" ADD CONSTRAINT "ComplaintContact_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintCoHandler" ADD CONSTRAINT "ComplaintCoHandler_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintHandover" ADD CONSTRAINT "ComplaintHandover_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintExclusion" ADD CONSTRAINT "ComplaintExclusion_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Division codes compare as bytes.
ALTER TABLE "Term" ALTER COLUMN "scope" TYPE text COLLATE "C";
ALTER TABLE "Route" ALTER COLUMN "scope" TYPE text COLLATE "C";
ALTER TABLE "ReplyTemplate" ALTER COLUMN "scope" TYPE text COLLATE "C";
ALTER TABLE "ComplaintExclusion" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";

-- Queues read what is open only, in the order of its dates, however much is closed.
CREATE INDEX "Complaint_queue" ON "Complaint" ("status", "dueAt", "id")
  WHERE "status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
    'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework');
CREATE INDEX "Complaint_queue_of_department" ON "Complaint" ("departmentId", "dueAt", "id")
  WHERE "status" IN ('dispatched', 'return-requested', 'received', 'in-progress',
    'awaiting-resident', 'in-consultation', 'replied', 'rework');
CREATE INDEX "Deadline_running" ON "Deadline" ("subject", "dueAt")
  WHERE "metAt" IS NULL AND "cancelledAt" IS NULL AND "pausedAt" IS NULL;

UPDATE "Complaint" c SET "dueAt" = d."dueAt", "dueFrom" = d."startedAt"
FROM (SELECT DISTINCT ON (r."subjectId") r."subjectId", r."dueAt", r."startedAt" FROM "Deadline" r
  WHERE r."subject" = 'complaint' AND r."metAt" IS NULL AND r."cancelledAt" IS NULL
    AND r."pausedAt" IS NULL
  ORDER BY r."subjectId", r."dueAt") d
WHERE c."id" = d."subjectId";
