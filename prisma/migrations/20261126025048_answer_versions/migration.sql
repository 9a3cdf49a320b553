-- CreateTable
CREATE TABLE "AnswerVersion" (
    "id" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "textId" UUID,
    "promiseId" UUID,
    "promisedOn" TEXT,
    "promisePerson" TEXT,
    "basisId" UUID,
    "contact" TEXT,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "returnedById" UUID,
    "returnedAt" TIMESTAMPTZ(3),
    "returnReasonId" UUID,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AnswerVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerNote" (
    "id" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "textId" UUID NOT NULL,
    "writtenById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AnswerVersion_suggestionId_what_version_key" ON "AnswerVersion"("suggestionId", "what", "version");

-- CreateIndex
CREATE INDEX "AnswerNote_suggestionId_id_idx" ON "AnswerNote"("suggestionId", "id");

-- AddForeignKey
ALTER TABLE "AnswerVersion" ADD CONSTRAINT "AnswerVersion_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerNote" ADD CONSTRAINT "AnswerNote_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
