-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "last_rung_at" TIMESTAMPTZ(3),
ADD COLUMN     "pauses_look_at" TIMESTAMPTZ(3),
ADD COLUMN     "warned_rungs" SMALLINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "delivered_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "letter_key_key" ON "letter"("key");

-- CreateIndex
CREATE INDEX "letter_account_id_idx" ON "letter"("account_id");

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The worker looks for the tickets whose next rung is reached; the expression is that of its query.
CREATE INDEX "ticket_next_rung" ON "ticket" (
  (CASE "warned_rungs" WHEN 0 THEN "approaching_at" WHEN 1 THEN "critical_at" WHEN 2 THEN "breached_at"
    WHEN 3 THEN "last_rung_at" END))
  WHERE "status" IN ('new', 'inProgress', 'waiting') AND "warned_rungs" < 4;
CREATE INDEX "letter_waiting" ON "letter" ("next_attempt_at") WHERE "delivered_at" IS NULL;
CREATE INDEX "ticket_pauses_look" ON "ticket" ("office_id", "pauses_look_at")
  WHERE "status" IN ('new', 'inProgress', 'waiting') AND "pauses_look_at" IS NOT NULL;
