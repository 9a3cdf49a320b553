-- CreateTable
CREATE TABLE "AnswerLot" (
    "id" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "divisionCode" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'prepared',
    "resolution" TEXT NOT NULL,
    "bodyId" UUID NOT NULL,
    "promiseId" UUID,
    "promisedOn" TEXT,
    "promisePerson" TEXT,
    "basisId" UUID,
    "contact" TEXT NOT NULL,
    "preparedById" UUID NOT NULL,
    "preparedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "AnswerLot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerLotItem" (
    "id" UUID NOT NULL,
    "lotId" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "result" TEXT,
    "reason" TEXT,

    CONSTRAINT "AnswerLotItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AnswerLot_departmentId_preparedAt_idx" ON "AnswerLot"("departmentId", "preparedAt");

-- CreateIndex
CREATE INDEX "AnswerLotItem_suggestionId_idx" ON "AnswerLotItem"("suggestionId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerLotItem_lotId_suggestionId_key" ON "AnswerLotItem"("lotId", "suggestionId");

-- AddForeignKey
ALTER TABLE "AnswerLotItem" ADD CONSTRAINT "AnswerLotItem_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "AnswerLot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AnswerLot" ALTER COLUMN "divisionCode" TYPE text COLLATE "C";
