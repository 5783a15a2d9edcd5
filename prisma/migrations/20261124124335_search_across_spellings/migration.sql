-- AlterTable
ALTER TABLE "institution" ADD COLUMN     "sounds" TEXT;

-- What tickets are found by gets a table of its own, which takes the old index's name.
DROP INDEX "ticket_search";

-- In parts by office: the lists of an index that all offices shared would be walked by each.
CREATE TABLE "ticket_search" (
    "ticket_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "words" TEXT NOT NULL,
    "sounds" TEXT NOT NULL,
    "note_words" TEXT NOT NULL,
    "note_sounds" TEXT NOT NULL,
    "rules" SMALLINT NOT NULL,

    CONSTRAINT "ticket_search_pkey" PRIMARY KEY ("ticket_id", "office_id")
) PARTITION BY HASH ("office_id");
DO $$ BEGIN
  FOR part IN 0..31 LOOP
    EXECUTE format('CREATE TABLE ticket_search_%s PARTITION OF ticket_search FOR VALUES WITH (MODULUS 32, REMAINDER %s)', part, part);
  END LOOP;
END $$;

-- CreateIndex
CREATE INDEX "ticket_search_rules_idx" ON "ticket_search"("rules");

-- AddForeignKey
ALTER TABLE "ticket_search" ADD CONSTRAINT "ticket_search_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The keys of before are made anew by the worker; until then a ticket is found as it was.
INSERT INTO "ticket_search" SELECT "id", "office_id", "received_at", "search_key", '', '', '', 0 FROM "ticket";
ALTER TABLE "ticket" DROP COLUMN "search_key";

-- One index for an office's words, in whatever spelling. What is new waits in a list that every search reads through: it is
-- kept short.
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX "ticket_search_found" ON "ticket_search" USING gin
  ("office_id", "words" gin_trgm_ops, "sounds" gin_trgm_ops, "note_words" gin_trgm_ops, "note_sounds" gin_trgm_ops)
  WITH (gin_pending_list_limit = 256);
CREATE INDEX "institution_sounds" ON "institution" USING gin ("sounds" gin_trgm_ops);
CREATE INDEX "institution_unsounded" ON "institution" ("id") WHERE "sounds" IS NULL;

-- An institution's tickets are found by the name it has now.
CREATE FUNCTION renew_search_of_institution() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  UPDATE ticket_search SET rules = 0 WHERE ticket_id IN (SELECT id FROM ticket WHERE institution_id = NEW.id);
  RETURN NEW;
END $$;
CREATE TRIGGER institution_renamed AFTER UPDATE OF "name_bn", "name_en" ON "institution"
  FOR EACH ROW WHEN (OLD.name_bn IS DISTINCT FROM NEW.name_bn OR OLD.name_en IS DISTINCT FROM NEW.name_en)
  EXECUTE FUNCTION renew_search_of_institution();
