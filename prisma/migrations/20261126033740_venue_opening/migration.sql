-- AlterTable
ALTER TABLE "Venue" ADD COLUMN     "openedOn" TEXT;
