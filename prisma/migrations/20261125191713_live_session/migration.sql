-- CreateTable
CREATE TABLE "AgendaTurn" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgendaTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveQuestion" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "agendaItemId" UUID,
    "personId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "textId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "supports" INTEGER NOT NULL DEFAULT 0,
    "noteId" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "LiveQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionSupport" (
    "questionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuestionSupport_pkey" PRIMARY KEY ("questionId","personId")
);

-- CreateTable
CREATE TABLE "LiveSpeaker" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "agendaItemId" UUID,
    "personId" UUID,
    "label" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "queuedAs" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "calledAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LiveSpeaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LivePoll" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "agendaItemId" UUID,
    "textId" UUID NOT NULL,
    "optionIds" UUID[],
    "shown" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LivePoll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveVote" (
    "pollId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "choice" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LiveVote_pkey" PRIMARY KEY ("pollId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgendaTurn_consultationId_seq_key" ON "AgendaTurn"("consultationId", "seq");

-- CreateIndex
CREATE INDEX "LiveQuestion_consultationId_askedAt_idx" ON "LiveQuestion"("consultationId", "askedAt");

-- CreateIndex
CREATE INDEX "LiveQuestion_personId_idx" ON "LiveQuestion"("personId");

-- CreateIndex
CREATE INDEX "QuestionSupport_personId_idx" ON "QuestionSupport"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveSpeaker_queuedAs_key" ON "LiveSpeaker"("queuedAs");

-- CreateIndex
CREATE INDEX "LiveSpeaker_consultationId_status_position_idx" ON "LiveSpeaker"("consultationId", "status", "position");

-- CreateIndex
CREATE INDEX "LiveSpeaker_personId_idx" ON "LiveSpeaker"("personId");

-- CreateIndex
CREATE INDEX "LivePoll_consultationId_openedAt_idx" ON "LivePoll"("consultationId", "openedAt");

-- CreateIndex
CREATE INDEX "LiveVote_personId_idx" ON "LiveVote"("personId");
