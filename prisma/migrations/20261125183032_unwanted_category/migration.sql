-- AlterTable
ALTER TABLE "Complaint" ADD COLUMN     "unwantedCategory" TEXT;
