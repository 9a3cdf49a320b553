-- CreateTable
CREATE TABLE "DoorEntry" (
    "consultationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "attendanceId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DoorEntry_pkey" PRIMARY KEY ("consultationId","key")
);
