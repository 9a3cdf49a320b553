-- CreateTable
CREATE TABLE "ChannelCount" (
    "id" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "importId" UUID NOT NULL,

    CONSTRAINT "ChannelCount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChannelImport" (
    "id" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,
    "readById" UUID,
    "keptAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChannelImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ChannelCount_divisionCode_kind_month_idx" ON "ChannelCount"("divisionCode", "kind", "month");

-- CreateIndex
CREATE UNIQUE INDEX "ChannelCount_divisionCode_month_channel_kind_key" ON "ChannelCount"("divisionCode", "month", "channel", "kind");

-- CreateIndex
CREATE INDEX "ChannelImport_divisionCode_readAt_idx" ON "ChannelImport"("divisionCode", "readAt");

-- CreateIndex
CREATE INDEX "ChannelImport_readById_keptAt_idx" ON "ChannelImport"("readById", "keptAt");

-- AddForeignKey
ALTER TABLE "ChannelCount" ADD CONSTRAINT "ChannelCount_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ChannelImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Codes compare as bytes
ALTER TABLE "ChannelCount" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
ALTER TABLE "ChannelImport" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
