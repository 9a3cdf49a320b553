-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phoneCipher" TEXT,
    "phoneIndex" TEXT,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "venueId" UUID,
    "departmentId" UUID,
    "firmId" UUID,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,
    "givenById" UUID,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInCode" (
    "phoneIndex" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignInCode_pkey" PRIMARY KEY ("phoneIndex")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "notice" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Category" (
    "code" TEXT NOT NULL,
    "groupCode" TEXT NOT NULL,
    "groupName" TEXT NOT NULL,
    "groupNameEn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "departmentCode" TEXT NOT NULL,
    "coDepartments" TEXT[],
    "legalBasis" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "consultable" BOOLEAN NOT NULL,
    "words" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'help',
    "categoryCode" TEXT,
    "urgency" TEXT NOT NULL DEFAULT 'U3',
    "divisionCode" TEXT NOT NULL,
    "compoundId" UUID,
    "venueId" UUID,
    "departmentId" UUID,
    "handlerId" UUID,
    "title" TEXT NOT NULL,
    "bodyId" UUID,
    "doorCipher" TEXT,
    "happenedOn" TEXT,
    "reporterId" UUID,
    "channel" TEXT NOT NULL DEFAULT 'web',
    "externalId" TEXT,
    "willConsult" BOOLEAN NOT NULL DEFAULT false,
    "sharePhotos" BOOLEAN NOT NULL DEFAULT false,
    "notice" TEXT,
    "draftKey" TEXT,
    "draftPhoneCipher" TEXT,
    "phoneConfirmedAt" TIMESTAMPTZ(3),
    "lastFourIndex" TEXT,
    "mergedIntoId" UUID,
    "declineCode" TEXT,
    "referredTo" TEXT,
    "externalRef" TEXT,
    "statusNoteId" UUID,
    "summary" TEXT,
    "returnFinal" BOOLEAN NOT NULL DEFAULT false,
    "returnAsked" BOOLEAN NOT NULL DEFAULT false,
    "appealed" BOOLEAN NOT NULL DEFAULT false,
    "reworkCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "repliedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintReply" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "departmentId" UUID,
    "authorId" UUID,
    "bodyId" UUID NOT NULL,
    "contact" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ComplaintReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComplaintAnswer" (
    "id" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "solved" TEXT NOT NULL,
    "satisfaction" TEXT,
    "commentId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ComplaintAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Matter" (
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "reasonId" UUID,
    "divisionCode" TEXT NOT NULL,
    "venueId" UUID,
    "problemId" UUID,
    "questions" JSONB,
    "noteId" UUID,
    "mergedIntoId" UUID,
    "suggestedById" UUID,
    "suggestedAt" TIMESTAMPTZ(3) NOT NULL,
    "publicisedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "matterId" UUID NOT NULL,
    "problemId" UUID,
    "venueId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "seatsTaken" INTEGER NOT NULL DEFAULT 0,
    "signUpUntil" TIMESTAMPTZ(3) NOT NULL,
    "reasonId" UUID,
    "convenorId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "recorderId" UUID NOT NULL,
    "headId" UUID NOT NULL,
    "changeNoteId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "noticedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "issuedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "capacityAs" TEXT NOT NULL,
    "personId" UUID,
    "departmentId" UUID,
    "guestLabel" TEXT,
    "status" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "reasons" JSONB,
    "noteId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "signedInAt" TIMESTAMPTZ(3),
    "signedInVia" TEXT,
    "spoke" BOOLEAN NOT NULL DEFAULT false,
    "leaveAsks" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DiscussionPoint" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "agendaItemId" UUID,
    "side" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "textId" UUID NOT NULL,
    "notedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DiscussionPoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Minutes" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "summaryId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "hostConfirmedAt" TIMESTAMPTZ(3),
    "headConfirmedAt" TIMESTAMPTZ(3),
    "headId" UUID,
    "returnNoteId" UUID,

    CONSTRAINT "Minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "grantId" UUID,
    "divisionCode" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventHead" (
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "count" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EventHead_pkey" PRIMARY KEY ("subject","subjectId")
);

-- CreateTable
CREATE TABLE "Checkpoint" (
    "day" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "root" TEXT NOT NULL,
    "previousRoot" TEXT NOT NULL,
    "leaves" TEXT[],
    "until" TIMESTAMPTZ(6) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Checkpoint_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "ReactionDone" (
    "eventId" UUID NOT NULL,
    "reaction" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReactionDone_pkey" PRIMARY KEY ("eventId","reaction")
);

-- CreateTable
CREATE TABLE "Prose" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Prose_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "departmentId" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "unit" TEXT NOT NULL,
    "pausedAt" TIMESTAMPTZ(3),
    "metAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" UUID NOT NULL,
    "deadlineId" UUID NOT NULL,
    "days" INTEGER NOT NULL,
    "reasonId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "granted" BOOLEAN,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupervisionOrder" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "departmentId" UUID,
    "reason" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupervisionOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "sha256" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "uploadedBy" UUID,
    "shareable" BOOLEAN NOT NULL DEFAULT false,
    "takenOn" TEXT,
    "passedAt" TIMESTAMPTZ(3),
    "passedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "HolidayOverride" (
    "day" TEXT NOT NULL,
    "working" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "HolidayOverride_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "LookBack" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "suggestionId" UUID NOT NULL,
    "replyId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "assigneeId" UUID,
    "assignedAt" TIMESTAMPTZ(3),
    "verdict" TEXT,
    "findingId" UUID,
    "method" TEXT,
    "residentsConfirmed" INTEGER NOT NULL DEFAULT 0,
    "newDueOn" TEXT,
    "noteId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "fellDueAt" TIMESTAMPTZ(3),
    "beganAt" TIMESTAMPTZ(3),
    "concludedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LookBack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Division" (
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "level" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "coordinatesInvented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Division_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Venue" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "park" BOOLEAN NOT NULL DEFAULT false,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "coordinatesInvented" BOOLEAN NOT NULL DEFAULT false,
    "invented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VenueOffice" (
    "id" UUID NOT NULL,
    "venueId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "office" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,

    CONSTRAINT "VenueOffice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Firm" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Firm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Compound" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "firmId" UUID,
    "households" INTEGER,
    "builtYear" INTEGER,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "invented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Compound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "street" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemberGroup" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "leaderId" UUID,

    CONSTRAINT "MemberGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "sector" TEXT NOT NULL,
    "committee" TEXT,
    "profession" TEXT NOT NULL,
    "expertise" TEXT[],
    "divisionCode" TEXT NOT NULL,
    "groupId" UUID NOT NULL,
    "standing" BOOLEAN NOT NULL DEFAULT false,
    "firmId" UUID,
    "departmentId" UUID,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VenueMember" (
    "venueId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,

    CONSTRAINT "VenueMember_pkey" PRIMARY KEY ("venueId","memberId")
);

-- CreateTable
CREATE TABLE "LiaisonAssignment" (
    "id" UUID NOT NULL,
    "mechanism" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "venueId" UUID,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT,

    CONSTRAINT "LiaisonAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Problem" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summaryId" UUID,
    "divisionCode" TEXT NOT NULL,
    "compoundId" UUID,
    "categoryCode" TEXT,
    "plan" TEXT,
    "departmentId" UUID,
    "mergedIntoId" UUID,
    "terms" TEXT[],
    "noteId" UUID,
    "detectedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "plannedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "verifiedAt" TIMESTAMPTZ(3),
    "relapsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProblemComplaint" (
    "problemId" UUID NOT NULL,
    "complaintId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProblemComplaint_pkey" PRIMARY KEY ("problemId","complaintId")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "adoption" TEXT NOT NULL DEFAULT 'pending',
    "resolution" TEXT,
    "consultationId" UUID NOT NULL,
    "problemId" UUID,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "bodyId" UUID NOT NULL,
    "proposedDepartmentId" UUID,
    "proposerKind" TEXT NOT NULL DEFAULT 'member',
    "divisionCode" TEXT NOT NULL,
    "leadDepartmentId" UUID,
    "objectionFinal" BOOLEAN NOT NULL DEFAULT false,
    "noteId" UUID,
    "reworkCount" INTEGER NOT NULL DEFAULT 0,
    "key" BOOLEAN NOT NULL DEFAULT false,
    "watched" BOOLEAN NOT NULL DEFAULT false,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "reviewedAt" TIMESTAMPTZ(3),
    "assignedAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),
    "adoptedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "opinionId" UUID,
    "assignedById" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdoptionDecision" (
    "id" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "adoption" TEXT NOT NULL,
    "reasonId" UUID,
    "departmentId" UUID NOT NULL,
    "draftedById" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "countersignedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AdoptionDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuggestionReply" (
    "id" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "resolution" TEXT NOT NULL,
    "bodyId" UUID NOT NULL,
    "promiseId" UUID,
    "promisedOn" TEXT,
    "promisePerson" TEXT,
    "basisId" UUID,
    "contact" TEXT NOT NULL,
    "departmentId" UUID NOT NULL,
    "draftedById" UUID NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "countersignedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "lookBackDueOn" TEXT,
    "lookBackCause" TEXT,

    CONSTRAINT "SuggestionReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuggestionRating" (
    "id" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "solved" TEXT NOT NULL,
    "satisfaction" TEXT NOT NULL,
    "commentId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SuggestionRating_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_phoneIndex_key" ON "Person"("phoneIndex");

-- CreateIndex
CREATE INDEX "Person_name_idx" ON "Person"("name");

-- CreateIndex
CREATE INDEX "Grant_personId_idx" ON "Grant"("personId");

-- CreateIndex
CREATE INDEX "Grant_role_scope_idx" ON "Grant"("role", "scope");

-- CreateIndex
CREATE INDEX "Grant_venueId_role_idx" ON "Grant"("venueId", "role");

-- CreateIndex
CREATE INDEX "Grant_departmentId_role_idx" ON "Grant"("departmentId", "role");

-- CreateIndex
CREATE INDEX "SignInCode_expiresAt_idx" ON "SignInCode"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_personId_notice_version_key" ON "Consent"("personId", "notice", "version");

-- CreateIndex
CREATE INDEX "Category_groupCode_idx" ON "Category"("groupCode");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_ref_key" ON "Complaint"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_draftKey_key" ON "Complaint"("draftKey");

-- CreateIndex
CREATE INDEX "Complaint_divisionCode_status_submittedAt_id_idx" ON "Complaint"("divisionCode", "status", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "Complaint_reporterId_createdAt_idx" ON "Complaint"("reporterId", "createdAt");

-- CreateIndex
CREATE INDEX "Complaint_departmentId_status_idx" ON "Complaint"("departmentId", "status");

-- CreateIndex
CREATE INDEX "Complaint_compoundId_categoryCode_submittedAt_idx" ON "Complaint"("compoundId", "categoryCode", "submittedAt");

-- CreateIndex
CREATE INDEX "Complaint_mergedIntoId_idx" ON "Complaint"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_channel_externalId_key" ON "Complaint"("channel", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "ComplaintReply_complaintId_round_key" ON "ComplaintReply"("complaintId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "ComplaintAnswer_complaintId_personId_round_key" ON "ComplaintAnswer"("complaintId", "personId", "round");

-- CreateIndex
CREATE INDEX "Matter_divisionCode_status_suggestedAt_id_idx" ON "Matter"("divisionCode", "status", "suggestedAt", "id");

-- CreateIndex
CREATE INDEX "Matter_problemId_idx" ON "Matter"("problemId");

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_ref_key" ON "Consultation"("ref");

-- CreateIndex
CREATE INDEX "Consultation_divisionCode_startsAt_id_idx" ON "Consultation"("divisionCode", "startsAt", "id");

-- CreateIndex
CREATE INDEX "Consultation_startsAt_id_idx" ON "Consultation"("startsAt", "id");

-- CreateIndex
CREATE INDEX "Consultation_status_startsAt_idx" ON "Consultation"("status", "startsAt");

-- CreateIndex
CREATE INDEX "Consultation_venueId_startsAt_idx" ON "Consultation"("venueId", "startsAt");

-- CreateIndex
CREATE INDEX "Consultation_problemId_idx" ON "Consultation"("problemId");

-- CreateIndex
CREATE INDEX "Consultation_matterId_idx" ON "Consultation"("matterId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_consultationId_position_key" ON "AgendaItem"("consultationId", "position");

-- CreateIndex
CREATE INDEX "Attendance_personId_at_idx" ON "Attendance"("personId", "at");

-- CreateIndex
CREATE INDEX "Attendance_consultationId_capacityAs_status_idx" ON "Attendance"("consultationId", "capacityAs", "status");

-- CreateIndex
CREATE INDEX "Attendance_consultationId_status_at_idx" ON "Attendance"("consultationId", "status", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_consultationId_personId_key" ON "Attendance"("consultationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_consultationId_departmentId_key" ON "Attendance"("consultationId", "departmentId");

-- CreateIndex
CREATE INDEX "DiscussionPoint_consultationId_at_idx" ON "DiscussionPoint"("consultationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_consultationId_key" ON "Minutes"("consultationId");

-- CreateIndex
CREATE INDEX "Event_divisionCode_at_idx" ON "Event"("divisionCode", "at");

-- CreateIndex
CREATE INDEX "Event_recordedAt_idx" ON "Event"("recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Event_subject_subjectId_seq_key" ON "Event"("subject", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "Deadline_subject_subjectId_kind_idx" ON "Deadline"("subject", "subjectId", "kind");

-- CreateIndex
CREATE INDEX "Deadline_divisionCode_dueAt_idx" ON "Deadline"("divisionCode", "dueAt");

-- CreateIndex
CREATE INDEX "Extension_deadlineId_idx" ON "Extension"("deadlineId");

-- CreateIndex
CREATE INDEX "SupervisionOrder_subject_subjectId_idx" ON "SupervisionOrder"("subject", "subjectId");

-- CreateIndex
CREATE INDEX "SupervisionOrder_divisionCode_openedAt_idx" ON "SupervisionOrder"("divisionCode", "openedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_key_key" ON "StoredFile"("key");

-- CreateIndex
CREATE INDEX "StoredFile_subject_subjectId_position_idx" ON "StoredFile"("subject", "subjectId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "LookBack_ref_key" ON "LookBack"("ref");

-- CreateIndex
CREATE INDEX "LookBack_divisionCode_status_dueOn_id_idx" ON "LookBack"("divisionCode", "status", "dueOn", "id");

-- CreateIndex
CREATE INDEX "LookBack_assigneeId_status_idx" ON "LookBack"("assigneeId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "LookBack_suggestionId_round_key" ON "LookBack"("suggestionId", "round");

-- CreateIndex
CREATE INDEX "Notice_personId_at_idx" ON "Notice"("personId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_personId_eventId_key" ON "Notice"("personId", "eventId");

-- CreateIndex
CREATE INDEX "Division_parentCode_idx" ON "Division"("parentCode");

-- CreateIndex
CREATE UNIQUE INDEX "Venue_code_key" ON "Venue"("code");

-- CreateIndex
CREATE INDEX "Venue_divisionCode_kind_idx" ON "Venue"("divisionCode", "kind");

-- CreateIndex
CREATE INDEX "Venue_kind_name_idx" ON "Venue"("kind", "name");

-- CreateIndex
CREATE INDEX "VenueOffice_venueId_office_idx" ON "VenueOffice"("venueId", "office");

-- CreateIndex
CREATE INDEX "VenueOffice_personId_idx" ON "VenueOffice"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Firm_code_key" ON "Firm"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Compound_code_key" ON "Compound"("code");

-- CreateIndex
CREATE INDEX "Compound_divisionCode_name_idx" ON "Compound"("divisionCode", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Department_code_key" ON "Department"("code");

-- CreateIndex
CREATE INDEX "Department_divisionCode_idx" ON "Department"("divisionCode");

-- CreateIndex
CREATE UNIQUE INDEX "MemberGroup_code_key" ON "MemberGroup"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Member_slug_key" ON "Member"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Member_personId_key" ON "Member"("personId");

-- CreateIndex
CREATE INDEX "Member_divisionCode_idx" ON "Member"("divisionCode");

-- CreateIndex
CREATE INDEX "Member_groupId_idx" ON "Member"("groupId");

-- CreateIndex
CREATE INDEX "VenueMember_memberId_idx" ON "VenueMember"("memberId");

-- CreateIndex
CREATE INDEX "LiaisonAssignment_divisionCode_mechanism_idx" ON "LiaisonAssignment"("divisionCode", "mechanism");

-- CreateIndex
CREATE UNIQUE INDEX "Problem_ref_key" ON "Problem"("ref");

-- CreateIndex
CREATE INDEX "Problem_divisionCode_status_detectedAt_id_idx" ON "Problem"("divisionCode", "status", "detectedAt", "id");

-- CreateIndex
CREATE INDEX "Problem_detectedAt_id_idx" ON "Problem"("detectedAt", "id");

-- CreateIndex
CREATE INDEX "Problem_compoundId_categoryCode_idx" ON "Problem"("compoundId", "categoryCode");

-- CreateIndex
CREATE UNIQUE INDEX "ProblemComplaint_complaintId_key" ON "ProblemComplaint"("complaintId");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_ref_key" ON "Suggestion"("ref");

-- CreateIndex
CREATE INDEX "Suggestion_divisionCode_status_raisedAt_id_idx" ON "Suggestion"("divisionCode", "status", "raisedAt", "id");

-- CreateIndex
CREATE INDEX "Suggestion_leadDepartmentId_status_idx" ON "Suggestion"("leadDepartmentId", "status");

-- CreateIndex
CREATE INDEX "Suggestion_problemId_idx" ON "Suggestion"("problemId");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_consultationId_position_key" ON "Suggestion"("consultationId", "position");

-- CreateIndex
CREATE INDEX "Assignment_departmentId_status_idx" ON "Assignment"("departmentId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_suggestionId_departmentId_key" ON "Assignment"("suggestionId", "departmentId");

-- CreateIndex
CREATE INDEX "AdoptionDecision_suggestionId_draftedAt_idx" ON "AdoptionDecision"("suggestionId", "draftedAt");

-- CreateIndex
CREATE INDEX "SuggestionReply_lookBackDueOn_idx" ON "SuggestionReply"("lookBackDueOn");

-- CreateIndex
CREATE UNIQUE INDEX "SuggestionReply_suggestionId_round_key" ON "SuggestionReply"("suggestionId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "SuggestionRating_suggestionId_round_personId_key" ON "SuggestionRating"("suggestionId", "round", "personId");

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_categoryCode_fkey" FOREIGN KEY ("categoryCode") REFERENCES "Category"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Complaint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintReply" ADD CONSTRAINT "ComplaintReply_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComplaintAnswer" ADD CONSTRAINT "ComplaintAnswer_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionPoint" ADD CONSTRAINT "DiscussionPoint_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DiscussionPoint" ADD CONSTRAINT "DiscussionPoint_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_deadlineId_fkey" FOREIGN KEY ("deadlineId") REFERENCES "Deadline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueOffice" ADD CONSTRAINT "VenueOffice_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Compound" ADD CONSTRAINT "Compound_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "MemberGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueMember" ADD CONSTRAINT "VenueMember_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueMember" ADD CONSTRAINT "VenueMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemComplaint" ADD CONSTRAINT "ProblemComplaint_problemId_fkey" FOREIGN KEY ("problemId") REFERENCES "Problem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionDecision" ADD CONSTRAINT "AdoptionDecision_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionReply" ADD CONSTRAINT "SuggestionReply_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionRating" ADD CONSTRAINT "SuggestionRating_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
