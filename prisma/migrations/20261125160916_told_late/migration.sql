-- AlterTable
ALTER TABLE "ComplaintAnswer" ADD COLUMN     "recordedById" UUID;

-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "lateAt" TIMESTAMPTZ(3),
ADD COLUMN     "threefoldAt" TIMESTAMPTZ(3);
