-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "followed" BOOLEAN NOT NULL DEFAULT false;
