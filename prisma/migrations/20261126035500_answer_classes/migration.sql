-- AlterTable
ALTER TABLE "SuggestionReply" ADD COLUMN     "classCode" TEXT;

-- CreateTable
CREATE TABLE "AnswerClass" (
    "id" UUID NOT NULL,
    "divisionCode" TEXT COLLATE "C" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "keptById" UUID NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "AnswerClass_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AnswerClass_divisionCode_code_key" ON "AnswerClass"("divisionCode", "code");
