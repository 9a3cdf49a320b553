-- CreateTable
CREATE TABLE "ConsultationSeries" (
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "matterId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "venueId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "every" TEXT NOT NULL,
    "restDays" TEXT NOT NULL,
    "firstDay" TEXT NOT NULL,
    "untilDay" TEXT NOT NULL,
    "fromTime" TEXT NOT NULL,
    "toTime" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "reasonId" UUID NOT NULL,
    "convenorId" UUID NOT NULL,
    "hostId" UUID NOT NULL,
    "recorderId" UUID NOT NULL,
    "headId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endNoteId" UUID,

    CONSTRAINT "ConsultationSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesOccurrence" (
    "seriesId" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "consultationId" UUID NOT NULL,

    CONSTRAINT "SeriesOccurrence_pkey" PRIMARY KEY ("seriesId","day")
);

-- CreateIndex
CREATE INDEX "ConsultationSeries_status_id_idx" ON "ConsultationSeries"("status", "id");

-- CreateIndex
CREATE INDEX "ConsultationSeries_divisionCode_createdAt_id_idx" ON "ConsultationSeries"("divisionCode", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SeriesOccurrence_consultationId_key" ON "SeriesOccurrence"("consultationId");

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "ConsultationSeries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
