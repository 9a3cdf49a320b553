-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "themeId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "matters" TEXT[],
    "noteId" UUID,
    "draftedById" UUID,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "announcedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignQuota" (
    "campaignId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "expected" INTEGER NOT NULL,

    CONSTRAINT "CampaignQuota_pkey" PRIMARY KEY ("campaignId","divisionCode","kind")
);

-- CreateTable
CREATE TABLE "CampaignConsultation" (
    "campaignId" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "via" TEXT NOT NULL,
    "addedById" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CampaignConsultation_pkey" PRIMARY KEY ("campaignId","consultationId")
);

-- CreateTable
CREATE TABLE "CompoundPlan" (
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "compoundId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "summaryId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "noteId" UUID,
    "draftedById" UUID,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL,
    "agreedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "CompoundPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanTask" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "departmentId" UUID NOT NULL,
    "dueOn" TEXT NOT NULL,
    "evidenceId" UUID,
    "startedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "PlanTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompoundStand" (
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "compoundId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "noteId" UUID,

    CONSTRAINT "CompoundStand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompoundStandMove" (
    "id" UUID NOT NULL,
    "standId" UUID NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "noteId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CompoundStandMove_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");

-- CreateIndex
CREATE INDEX "Campaign_divisionCode_status_idx" ON "Campaign"("divisionCode", "status");

-- CreateIndex
CREATE INDEX "Campaign_fromDay_id_idx" ON "Campaign"("fromDay", "id");

-- CreateIndex
CREATE INDEX "CampaignConsultation_consultationId_idx" ON "CampaignConsultation"("consultationId");

-- CreateIndex
CREATE INDEX "CompoundPlan_campaignId_divisionCode_id_idx" ON "CompoundPlan"("campaignId", "divisionCode", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CompoundPlan_campaignId_compoundId_key" ON "CompoundPlan"("campaignId", "compoundId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanTask_planId_position_key" ON "PlanTask"("planId", "position");

-- CreateIndex
CREATE INDEX "CompoundStand_campaignId_divisionCode_idx" ON "CompoundStand"("campaignId", "divisionCode");

-- CreateIndex
CREATE UNIQUE INDEX "CompoundStand_campaignId_compoundId_key" ON "CompoundStand"("campaignId", "compoundId");

-- CreateIndex
CREATE INDEX "CompoundStandMove_standId_at_idx" ON "CompoundStandMove"("standId", "at");

-- AddForeignKey
ALTER TABLE "CampaignQuota" ADD CONSTRAINT "CampaignQuota_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignConsultation" ADD CONSTRAINT "CampaignConsultation_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompoundPlan" ADD CONSTRAINT "CompoundPlan_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanTask" ADD CONSTRAINT "PlanTask_planId_fkey" FOREIGN KEY ("planId") REFERENCES "CompoundPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompoundStand" ADD CONSTRAINT "CompoundStand_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompoundStandMove" ADD CONSTRAINT "CompoundStandMove_standId_fkey" FOREIGN KEY ("standId") REFERENCES "CompoundStand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Division codes are compared as bytes, so that a prefix is a range of the index.
ALTER TABLE "Campaign" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "CampaignQuota" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "CompoundPlan" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "CompoundStand" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
