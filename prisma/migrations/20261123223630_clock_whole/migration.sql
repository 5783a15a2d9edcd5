-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('calendar', 'policy', 'edition');

-- CreateEnum
CREATE TYPE "ChangeState" AS ENUM ('previewed', 'applying', 'applied', 'undoing', 'undone');

-- CreateEnum
CREATE TYPE "ChangeLeftReason" AS ENUM ('setByHand', 'changedSince', 'noLongerOpen');

-- CreateEnum
CREATE TYPE "LadderRung" AS ENUM ('approaching', 'critical', 'breached', 'afterBreach');

-- CreateEnum
CREATE TYPE "Band" AS ENUM ('overdue', 'critical', 'approaching', 'onTrack', 'paused');

-- AlterTable
ALTER TABLE "charter_edition" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "calendar_as_of" TIMESTAMPTZ(3),
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "resolution_entered_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "service_policy" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "service_slug" TEXT NOT NULL,
    "holds_from" DATE NOT NULL,
    "kind" "PromiseKind" NOT NULL,
    "days" INTEGER,
    "basis" "PromiseBasis",
    "ends" "PromiseEnd",
    "tolerance_minutes" INTEGER,
    "approaching_share" DOUBLE PRECISION NOT NULL,
    "critical_share" DOUBLE PRECISION NOT NULL,
    "critical_floor_minutes" INTEGER NOT NULL,
    "pause_reasons" "PauseReason"[],
    "ladder" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "office_id" UUID NOT NULL,
    "state" "ChangeState" NOT NULL DEFAULT 'previewed',
    "draft" JSONB,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "examined" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "left" INTEGER NOT NULL DEFAULT 0,
    "would_be_excused" INTEGER NOT NULL DEFAULT 0,
    "by_band" JSONB NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_item" (
    "change_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "due_before" TIMESTAMPTZ(3) NOT NULL,
    "due_after" TIMESTAMPTZ(3) NOT NULL,
    "band_before" "Band" NOT NULL,
    "band_after" "Band" NOT NULL,
    "would_be_excused" BOOLEAN NOT NULL DEFAULT false,
    "left" "ChangeLeftReason",
    "applied_version" INTEGER,
    "done_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "change_item_pkey" PRIMARY KEY ("change_id","ticket_id")
);

-- CreateTable
CREATE TABLE "warning" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "rung" "LadderRung" NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "warning_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "policy_in_force" ON "service_policy"("office_id", "service_slug", "holds_from", "entered_at");

-- CreateIndex
CREATE INDEX "change_office_id_id_idx" ON "change"("office_id", "id");

-- CreateIndex
CREATE INDEX "change_item_ticket_id_idx" ON "change_item"("ticket_id");

-- CreateIndex
CREATE INDEX "warning_account_id_sent_at_idx" ON "warning"("account_id", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "warning_ticket_id_rung_account_id_key" ON "warning"("ticket_id", "rung", "account_id");

-- AddForeignKey
ALTER TABLE "service_policy" ADD CONSTRAINT "service_policy_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_policy" ADD CONSTRAINT "service_policy_entered_by_fkey" FOREIGN KEY ("entered_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_item" ADD CONSTRAINT "change_item_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_item" ADD CONSTRAINT "change_item_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "warning" ADD CONSTRAINT "warning_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "warning" ADD CONSTRAINT "warning_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "service_policy"
  ADD CONSTRAINT "policy_whole" CHECK (
    ("kind" = 'days' AND "days" BETWEEN 1 AND 365 AND "basis" IS NOT NULL AND "ends" IS NOT NULL AND "tolerance_minutes" IS NULL)
    OR ("kind" = 'immediate' AND "tolerance_minutes" > 0 AND "days" IS NULL AND "basis" IS NULL AND "ends" IS NULL)),
  ADD CONSTRAINT "policy_same_time" CHECK ("basis" <> 'calendar' OR "ends" = 'sameTime'),
  ADD CONSTRAINT "policy_shares" CHECK ("approaching_share" BETWEEN 0 AND 1 AND "critical_share" BETWEEN 0 AND 1
    AND "critical_floor_minutes" >= 0);
ALTER TABLE "change" ADD CONSTRAINT "change_moments" CHECK (
  ("state" = 'previewed') = ("applied_at" IS NULL) AND ("undone_at" IS NULL OR "state" IN ('undoing', 'undone')));

-- What the worker looks for: batches in hand, warnings not yet sent, pauses of which nobody was reminded.
CREATE INDEX "change_in_hand" ON "change" ("id") WHERE "state" IN ('applying', 'undoing');
CREATE INDEX "change_item_open" ON "change_item" ("change_id", "ticket_id") WHERE "done_at" IS NULL;
CREATE INDEX "change_item_due" ON "change_item" ("change_id", "due_after", "ticket_id");
CREATE INDEX "warning_unsent" ON "warning" ("account_id") WHERE "sent_at" IS NULL;
CREATE INDEX "ticket_unreminded" ON "ticket" ("pause_expected_on") WHERE "status" = 'waiting' AND "reminded_at" IS NULL;
CREATE INDEX "ticket_office_open" ON "ticket" ("office_id", "id") WHERE "status" IN ('new', 'inProgress', 'waiting');
