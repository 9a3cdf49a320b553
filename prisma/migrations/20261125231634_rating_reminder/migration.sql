-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);
