-- CreateTable
CREATE TABLE "HandlingGroup" (
    "id" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "leadSuggestionId" UUID NOT NULL,
    "reasonId" UUID NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "HandlingGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandlingGroupMember" (
    "suggestionId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "joinedById" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HandlingGroupMember_pkey" PRIMARY KEY ("suggestionId")
);

-- CreateTable
CREATE TABLE "HandlingVisit" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "onDay" TEXT NOT NULL,
    "noteId" UUID NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HandlingVisit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HandlingGroup_departmentId_openedAt_id_idx" ON "HandlingGroup"("departmentId", "openedAt", "id");

-- CreateIndex
CREATE INDEX "HandlingGroupMember_groupId_joinedAt_idx" ON "HandlingGroupMember"("groupId", "joinedAt");

-- CreateIndex
CREATE UNIQUE INDEX "HandlingVisit_groupId_kind_onDay_key" ON "HandlingVisit"("groupId", "kind", "onDay");

-- AddForeignKey
ALTER TABLE "HandlingGroupMember" ADD CONSTRAINT "HandlingGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "HandlingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandlingVisit" ADD CONSTRAINT "HandlingVisit_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "HandlingGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HandlingGroup" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
