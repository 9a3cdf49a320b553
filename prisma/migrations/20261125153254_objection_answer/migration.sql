-- AlterTable
ALTER TABLE "ProblemObjection" ADD COLUMN     "answerId" UUID;
