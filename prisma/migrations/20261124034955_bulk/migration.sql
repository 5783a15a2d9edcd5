-- CreateEnum
CREATE TYPE "BulkState" AS ENUM ('working', 'done', 'undoing', 'undone');

-- CreateEnum
CREATE TYPE "BulkItemState" AS ENUM ('waiting', 'done', 'refused', 'undone', 'left');

-- CreateTable
CREATE TABLE "bulk" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key" TEXT,
    "body_hash" TEXT NOT NULL,
    "action" JSONB NOT NULL,
    "notify" BOOLEAN NOT NULL,
    "state" "BulkState" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_item" (
    "bulk_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "ticket_id" UUID,
    "version" INTEGER,
    "state" "BulkItemState" NOT NULL,
    "code" TEXT,
    "detail" JSONB,

    CONSTRAINT "bulk_item_pkey" PRIMARY KEY ("bulk_id","place")
);

-- CreateIndex
CREATE INDEX "bulk_account_id_id_idx" ON "bulk"("account_id", "id");

-- CreateIndex
CREATE INDEX "bulk_created_at_idx" ON "bulk"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_account_id_key_key" ON "bulk"("account_id", "key");

-- CreateIndex
CREATE INDEX "bulk_item_bulk_id_state_place_idx" ON "bulk_item"("bulk_id", "state", "place");

-- CreateIndex
CREATE INDEX "bulk_item_ticket_id_idx" ON "bulk_item"("ticket_id");

-- AddForeignKey
ALTER TABLE "bulk" ADD CONSTRAINT "bulk_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_item" ADD CONSTRAINT "bulk_item_bulk_id_fkey" FOREIGN KEY ("bulk_id") REFERENCES "bulk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_item" ADD CONSTRAINT "bulk_item_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The few that a worker looks for, round after round.
CREATE INDEX "bulk_in_hand" ON "bulk" ("id") WHERE "state" IN ('working', 'undoing');
