-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "promise_basis" "PromiseBasis",
ADD COLUMN     "promise_days" INTEGER,
ADD COLUMN     "promise_ends" "PromiseEnd",
ADD COLUMN     "promise_tolerance" INTEGER;

-- Tickets there are already stay under what their edition promised.
UPDATE "ticket" t SET "promise_days" = p."days", "promise_basis" = p."basis", "promise_ends" = p."ends",
  "promise_tolerance" = p."tolerance_minutes"
FROM "promise" p WHERE p."charter_service_id" = t."charter_service_id";
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_promise_whole" CHECK (
  ("immediate" AND "promise_tolerance" IS NOT NULL AND "promise_days" IS NULL AND "promise_basis" IS NULL AND "promise_ends" IS NULL)
  OR (NOT "immediate" AND "promise_days" IS NOT NULL AND "promise_basis" IS NOT NULL AND "promise_ends" IS NOT NULL AND "promise_tolerance" IS NULL));
