-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "submittedById" UUID;
