-- DropIndex
DROP INDEX "warning_ticket_id_rung_account_id_key";

-- AlterTable
ALTER TABLE "warning" ADD COLUMN     "noted_at" TIMESTAMPTZ(3);
UPDATE "warning" SET "noted_at" = greatest("at", "sent_at");
ALTER TABLE "warning" ALTER COLUMN "noted_at" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "warning_ticket_id_rung_account_id_at_key" ON "warning"("ticket_id", "rung", "account_id", "at");

-- What Prisma's schema cannot say.

-- Whatever moves a deadline away, be it a change, a pause, a hand or another service: its rungs are before it again.
-- A breach is for ever, and so are the rungs from it on.
CREATE FUNCTION go_back_down() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  NEW.warned_rungs := CASE WHEN NEW.approaching_at > OLD.approaching_at THEN 0 ELSE 1 END;
  RETURN NEW;
END $$;
CREATE TRIGGER ticket_deadline_later BEFORE UPDATE OF "approaching_at", "critical_at" ON "ticket"
  FOR EACH ROW WHEN (NEW."breached_at" IS NULL AND OLD."warned_rungs" IN (1, 2) AND (
    NEW."approaching_at" > OLD."approaching_at"
    OR (OLD."warned_rungs" = 2 AND NEW."critical_at" > OLD."critical_at")))
  EXECUTE FUNCTION go_back_down();
