-- CreateTable
CREATE TABLE "AttendanceReminder" (
    "consultationId" UUID NOT NULL,
    "reminder" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttendanceReminder_pkey" PRIMARY KEY ("consultationId","reminder","startsAt")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "personId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "tokenIndex" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenIndex_key" ON "CalendarFeed"("tokenIndex");
