-- AlterTable
ALTER TABLE "Venue" ADD COLUMN     "parkCode" TEXT;

-- AlterTable
ALTER TABLE "VenueMember" ADD COLUMN     "byId" UUID;

-- AlterTable
ALTER TABLE "VenueOffice" ADD COLUMN     "endTold" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Park" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Park_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "VenueHandover" (
    "id" UUID NOT NULL,
    "venueId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "outgoingId" UUID NOT NULL,
    "incomingId" UUID NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "outgoingAt" TIMESTAMPTZ(3),
    "incomingAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "noteId" UUID,

    CONSTRAINT "VenueHandover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VenueBoard" (
    "id" UUID NOT NULL,
    "venueId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "textId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,

    CONSTRAINT "VenueBoard_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Park_divisionCode_code_idx" ON "Park"("divisionCode", "code");

-- CreateIndex
CREATE INDEX "VenueHandover_venueId_proposedAt_idx" ON "VenueHandover"("venueId", "proposedAt");

-- CreateIndex
CREATE INDEX "VenueHandover_outgoingId_status_idx" ON "VenueHandover"("outgoingId", "status");

-- CreateIndex
CREATE INDEX "VenueHandover_incomingId_status_idx" ON "VenueHandover"("incomingId", "status");

-- CreateIndex
CREATE INDEX "VenueHandover_status_toDay_idx" ON "VenueHandover"("status", "toDay");

-- CreateIndex
CREATE UNIQUE INDEX "VenueBoard_venueId_item_key" ON "VenueBoard"("venueId", "item");

-- CreateIndex
CREATE INDEX "Venue_parkCode_idx" ON "Venue"("parkCode");

-- CreateIndex
CREATE INDEX "VenueOffice_office_toDay_idx" ON "VenueOffice"("office", "toDay");

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_parkCode_fkey" FOREIGN KEY ("parkCode") REFERENCES "Park"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueHandover" ADD CONSTRAINT "VenueHandover_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VenueBoard" ADD CONSTRAINT "VenueBoard_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Division codes compare as bytes.
ALTER TABLE "Park" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";

-- A venue has one hand-over in the open at a time.
CREATE UNIQUE INDEX "VenueHandover_open_key" ON "VenueHandover"("venueId") WHERE "status" IN ('proposed', 'half-confirmed');
