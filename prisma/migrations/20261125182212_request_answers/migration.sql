-- AlterTable
ALTER TABLE "DataRequest" ADD COLUMN     "aboutRef" TEXT,
ADD COLUMN     "lateAt" TIMESTAMPTZ(3),
ADD COLUMN     "soonAt" TIMESTAMPTZ(3);
