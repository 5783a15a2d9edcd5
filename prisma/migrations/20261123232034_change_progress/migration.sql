-- AlterEnum
ALTER TYPE "ChangeLeftReason" ADD VALUE 'notOffered';

-- AlterTable
ALTER TABLE "change" ADD COLUMN     "basis" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "entered" JSONB,
ADD COLUMN     "reached" UUID;
