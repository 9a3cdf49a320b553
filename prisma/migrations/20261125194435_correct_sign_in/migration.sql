-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "correctedAt" TIMESTAMPTZ(3);
