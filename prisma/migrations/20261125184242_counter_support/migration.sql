-- AlterTable
ALTER TABLE "ComplaintSupport" ADD COLUMN     "agentId" UUID,
ADD COLUMN     "agentRelation" TEXT,
ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'web';
