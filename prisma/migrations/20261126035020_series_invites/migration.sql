-- AlterTable
ALTER TABLE "ConsultationSeries" ADD COLUMN     "departments" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "members" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "must" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "overruleId" UUID;
