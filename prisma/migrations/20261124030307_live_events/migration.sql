-- CreateTable
CREATE TABLE "presence" (
    "ticket_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "writing" BOOLEAN NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("ticket_id","session_id")
);

-- CreateIndex
CREATE INDEX "presence_session_id_idx" ON "presence"("session_id");

-- CreateIndex
CREATE INDEX "presence_until_idx" ON "presence"("until");

-- CreateIndex
CREATE INDEX "event_transaction_id_idx" ON "event"("transaction_id");

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE "presence" SET UNLOGGED;

-- With the commit, and once for each transaction however many events it wrote: those who listen read them from the table.
CREATE FUNCTION tell_of_events() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN PERFORM pg_notify('desk_events', ''); RETURN NULL; END $$;
CREATE TRIGGER event_told AFTER INSERT ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_events();
