-- CreateTable
CREATE TABLE "DatePoll" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "chosenId" UUID,

    CONSTRAINT "DatePoll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DateOption" (
    "id" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DateOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DateAnswer" (
    "id" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DateAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DatePoll_consultationId_createdAt_idx" ON "DatePoll"("consultationId", "createdAt");

-- CreateIndex
CREATE INDEX "DatePoll_status_closesAt_idx" ON "DatePoll"("status", "closesAt");

-- CreateIndex
CREATE UNIQUE INDEX "DateOption_pollId_position_key" ON "DateOption"("pollId", "position");

-- CreateIndex
CREATE INDEX "DateAnswer_personId_idx" ON "DateAnswer"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "DateAnswer_optionId_personId_key" ON "DateAnswer"("optionId", "personId");

-- AddForeignKey
ALTER TABLE "DatePoll" ADD CONSTRAINT "DatePoll_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateOption" ADD CONSTRAINT "DateOption_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "DatePoll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DateAnswer" ADD CONSTRAINT "DateAnswer_optionId_fkey" FOREIGN KEY ("optionId") REFERENCES "DateOption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
