-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "OfficeKind" AS ENUM ('headquarters', 'district', 'upazila');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('institution', 'officer', 'supervisor', 'admin');

-- CreateEnum
CREATE TYPE "Status" AS ENUM ('new', 'inProgress', 'waiting', 'resolved', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('request', 'complaint', 'advice');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('web', 'phone', 'inPerson', 'paper', 'email');

-- CreateEnum
CREATE TYPE "PauseReason" AS ENUM ('requesterMustAnswer', 'siteClosed', 'requesterAskedToDelay');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('solved', 'answered', 'notPossible');

-- CreateEnum
CREATE TYPE "PromiseKind" AS ENUM ('days', 'immediate');

-- CreateEnum
CREATE TYPE "PromiseBasis" AS ENUM ('calendar', 'calendarRolled', 'working');

-- CreateEnum
CREATE TYPE "PromiseEnd" AS ENUM ('sameTime', 'closeOfDay');

-- CreateEnum
CREATE TYPE "DayKind" AS ENUM ('closed', 'working');

-- CreateEnum
CREATE TYPE "DayOrder" AS ENUM ('general', 'executive');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('bn', 'en');

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_bn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" "OfficeKind" NOT NULL,
    "parent_id" UUID,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "union_area" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "name_bn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "union_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "password_hash" TEXT NOT NULL,
    "name_bn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "language" "Language" NOT NULL DEFAULT 'bn',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "officer" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,

    CONSTRAINT "officer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "title_bn" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institution" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "union_id" UUID,
    "name_bn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "backbone_connected" BOOLEAN NOT NULL,
    "phone" TEXT,
    "search_key" TEXT NOT NULL,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "title_bn" TEXT,
    "title_en" TEXT,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_edition" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "holds_from" DATE,
    "title_bn" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "government_bn" TEXT NOT NULL,
    "government_en" TEXT NOT NULL,
    "department_bn" TEXT NOT NULL,
    "department_en" TEXT NOT NULL,
    "office_name_bn" TEXT NOT NULL,
    "office_name_en" TEXT NOT NULL,
    "website" TEXT,
    "vision_bn" TEXT NOT NULL,
    "vision_en" TEXT NOT NULL,
    "mission_bn" TEXT NOT NULL,
    "mission_en" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "contact" JSONB,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "charter_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_service" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "short_name_bn" TEXT NOT NULL,
    "short_name_en" TEXT NOT NULL,
    "name_bn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "recipients_bn" TEXT NOT NULL,
    "recipients_en" TEXT NOT NULL,
    "method_bn" TEXT NOT NULL,
    "method_en" TEXT NOT NULL,
    "documents_bn" TEXT,
    "documents_en" TEXT,
    "price_bn" TEXT NOT NULL,
    "price_en" TEXT NOT NULL,
    "time_limit_bn" TEXT NOT NULL,
    "time_limit_en" TEXT NOT NULL,
    "officer_bn" TEXT,
    "officer_en" TEXT,
    "recipient_categories" TEXT[],
    "kinds" "Kind"[],
    "default_kind" "Kind" NOT NULL,
    "documents" TEXT NOT NULL,
    "channels" "Channel"[],

    CONSTRAINT "charter_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promise" (
    "charter_service_id" UUID NOT NULL,
    "kind" "PromiseKind" NOT NULL,
    "days" INTEGER,
    "basis" "PromiseBasis",
    "ends" "PromiseEnd",
    "tolerance_minutes" INTEGER,
    "approaching_share" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "critical_share" DOUBLE PRECISION NOT NULL DEFAULT 0.2,
    "critical_floor_minutes" INTEGER NOT NULL DEFAULT 120,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("charter_service_id")
);

-- CreateTable
CREATE TABLE "weekly_hours" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "intervals" JSONB NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "weekly_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dated_hours" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "name_bn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "intervals" JSONB NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "dated_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "kind" "DayKind" NOT NULL,
    "order" "DayOrder",
    "name_bn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "intervals" JSONB,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_revision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "calendar_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "charter_service_id" UUID NOT NULL,
    "service_slug" TEXT NOT NULL,
    "status" "Status" NOT NULL,
    "kind" "Kind" NOT NULL,
    "channel" "Channel" NOT NULL,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "institution_id" UUID,
    "requester_name" TEXT,
    "requester_title" TEXT,
    "requester_phone" TEXT,
    "union_id" UUID,
    "assignee_id" UUID,
    "raised_by" UUID NOT NULL,
    "tracking_code" TEXT NOT NULL,
    "eligible" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search_key" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "logged_at" TIMESTAMPTZ(3) NOT NULL,
    "written_at" TIMESTAMPTZ(3),
    "first_response_at" TIMESTAMPTZ(3),
    "first_resolved_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "rating" INTEGER,
    "merged_into" UUID,
    "pause_reason" "PauseReason",
    "pause_message" TEXT,
    "pause_expected_on" DATE,
    "paused_at" TIMESTAMPTZ(3),
    "referral_to" TEXT,
    "referral_since" TIMESTAMPTZ(3),
    "referral_expected_on" DATE,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "approaching_at" TIMESTAMPTZ(3) NOT NULL,
    "critical_at" TIMESTAMPTZ(3) NOT NULL,
    "gross_due_at" TIMESTAMPTZ(3) NOT NULL,
    "breached_at" TIMESTAMPTZ(3),
    "entered_late" BOOLEAN NOT NULL DEFAULT false,
    "excused_at" TIMESTAMPTZ(3),
    "set_by_hand" BOOLEAN NOT NULL DEFAULT false,
    "reclassified" BOOLEAN NOT NULL DEFAULT false,
    "paused_ms" INTEGER NOT NULL DEFAULT 0,
    "net_minutes" INTEGER,
    "gross_minutes" INTEGER,
    "urgency_rank" SMALLINT NOT NULL,
    "urgency_at" DOUBLE PRECISION NOT NULL,
    "immediate" BOOLEAN NOT NULL,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_link" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,

    CONSTRAINT "ticket_link_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "counter" (
    "office_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("office_id","name")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "transaction_id" BIGINT NOT NULL,
    "ticket_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "logged_at" TIMESTAMPTZ(3) NOT NULL,
    "by_account" UUID,
    "by_role" TEXT NOT NULL,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "data" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "event_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "delivered_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "account_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "status" INTEGER,
    "headers" JSONB,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","operation","key")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refresh_token" (
    "hash" TEXT NOT NULL,
    "session_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" UUID NOT NULL,
    "login_hash" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_account" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "office_code_key" ON "office"("code");

-- CreateIndex
CREATE INDEX "office_parent_id_idx" ON "office"("parent_id");

-- CreateIndex
CREATE INDEX "union_area_office_id_id_idx" ON "union_area"("office_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "account_login_key" ON "account"("login");

-- CreateIndex
CREATE UNIQUE INDEX "account_phone_key" ON "account"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "officer_account_id_key" ON "officer"("account_id");

-- CreateIndex
CREATE INDEX "post_officer_id_ended_at_idx" ON "post"("officer_id", "ended_at");

-- CreateIndex
CREATE INDEX "post_office_id_ended_at_id_idx" ON "post"("office_id", "ended_at", "id");

-- CreateIndex
CREATE INDEX "institution_office_id_id_idx" ON "institution"("office_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "member_account_id_key" ON "member"("account_id");

-- CreateIndex
CREATE INDEX "member_institution_id_id_idx" ON "member"("institution_id", "id");

-- CreateIndex
CREATE INDEX "charter_edition_office_id_holds_from_idx" ON "charter_edition"("office_id", "holds_from");

-- CreateIndex
CREATE UNIQUE INDEX "charter_service_edition_id_slug_key" ON "charter_service"("edition_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "charter_service_edition_id_number_key" ON "charter_service"("edition_id", "number");

-- CreateIndex
CREATE INDEX "weekly_hours_office_id_weekday_idx" ON "weekly_hours"("office_id", "weekday");

-- CreateIndex
CREATE INDEX "dated_hours_office_id_from_on_idx" ON "dated_hours"("office_id", "from_on");

-- CreateIndex
CREATE INDEX "calendar_day_office_id_on_idx" ON "calendar_day"("office_id", "on");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_number_key" ON "ticket"("number");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_tracking_code_key" ON "ticket"("tracking_code");

-- CreateIndex
CREATE INDEX "ticket_office_urgency" ON "ticket"("office_id", "urgency_rank", "urgency_at", "id");

-- CreateIndex
CREATE INDEX "ticket_institution_urgency" ON "ticket"("institution_id", "urgency_rank", "urgency_at", "id");

-- CreateIndex
CREATE INDEX "ticket_urgency" ON "ticket"("urgency_rank", "urgency_at", "id");

-- CreateIndex
CREATE INDEX "ticket_office_received" ON "ticket"("office_id", "received_at", "id");

-- CreateIndex
CREATE INDEX "ticket_institution_received" ON "ticket"("institution_id", "received_at", "id");

-- CreateIndex
CREATE INDEX "ticket_office_due" ON "ticket"("office_id", "due_at", "id");

-- CreateIndex
CREATE INDEX "ticket_office_number" ON "ticket"("office_id", "number");

-- CreateIndex
CREATE INDEX "ticket_assignee_urgency" ON "ticket"("assignee_id", "urgency_rank", "urgency_at", "id");

-- CreateIndex
CREATE INDEX "ticket_link_to_id_idx" ON "ticket_link"("to_id");

-- CreateIndex
CREATE INDEX "event_ticket_id_number_idx" ON "event"("ticket_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "event_office_id_number_key" ON "event"("office_id", "number");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "session_account_id_revoked_at_idx" ON "session"("account_id", "revoked_at");

-- CreateIndex
CREATE INDEX "refresh_token_session_id_idx" ON "refresh_token"("session_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_login_hash_at_idx" ON "sign_in_failure"("login_hash", "at");

-- CreateIndex
CREATE INDEX "sign_in_failure_address_at_idx" ON "sign_in_failure"("address", "at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_subject_id_at_idx" ON "audit_entry"("subject", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at", "id");

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "union_area" ADD CONSTRAINT "union_area_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer" ADD CONSTRAINT "officer_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution" ADD CONSTRAINT "institution_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution" ADD CONSTRAINT "institution_union_id_fkey" FOREIGN KEY ("union_id") REFERENCES "union_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter_edition" ADD CONSTRAINT "charter_edition_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter_service" ADD CONSTRAINT "charter_service_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "charter_edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_charter_service_id_fkey" FOREIGN KEY ("charter_service_id") REFERENCES "charter_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dated_hours" ADD CONSTRAINT "dated_hours_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_charter_service_id_fkey" FOREIGN KEY ("charter_service_id") REFERENCES "charter_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_union_id_fkey" FOREIGN KEY ("union_id") REFERENCES "union_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_raised_by_fkey" FOREIGN KEY ("raised_by") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_link" ADD CONSTRAINT "ticket_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_link" ADD CONSTRAINT "ticket_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter" ADD CONSTRAINT "counter_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_by_account_fkey" FOREIGN KEY ("by_account") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_token" ADD CONSTRAINT "refresh_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_by_account_fkey" FOREIGN KEY ("by_account") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Text is NFC: two keyboards write the same Bangla word with different bytes, and '=' would tell them apart.
ALTER TABLE "ticket"
  ADD CONSTRAINT "ticket_text_nfc" CHECK ("subject" IS NFC NORMALIZED AND "description" IS NFC NORMALIZED
    AND "requester_name" IS NFC NORMALIZED AND "requester_title" IS NFC NORMALIZED AND "pause_message" IS NFC NORMALIZED),
  ADD CONSTRAINT "ticket_pause_whole" CHECK (("status" = 'waiting') = ("paused_at" IS NOT NULL)
    AND ("paused_at" IS NULL) = ("pause_reason" IS NULL) AND ("paused_at" IS NULL) = ("pause_expected_on" IS NULL)),
  ADD CONSTRAINT "ticket_resolved_moment" CHECK (("status" IN ('resolved', 'closed')) = ("resolved_at" IS NOT NULL)),
  ADD CONSTRAINT "ticket_rating_range" CHECK ("rating" BETWEEN 1 AND 5),
  ADD CONSTRAINT "ticket_thresholds_ordered" CHECK ("approaching_at" <= "critical_at" AND "critical_at" <= "due_at");
ALTER TABLE "office" ADD CONSTRAINT "office_name_nfc" CHECK ("name_bn" IS NFC NORMALIZED AND "name_en" IS NFC NORMALIZED),
  ADD CONSTRAINT "office_code_letters" CHECK ("code" ~ '^[A-Z]{3}$');
ALTER TABLE "union_area" ADD CONSTRAINT "union_name_nfc" CHECK ("name_bn" IS NFC NORMALIZED AND "name_en" IS NFC NORMALIZED);
ALTER TABLE "account" ADD CONSTRAINT "account_name_nfc" CHECK ("name_bn" IS NFC NORMALIZED AND "name_en" IS NFC NORMALIZED);
ALTER TABLE "institution" ADD CONSTRAINT "institution_name_nfc" CHECK ("name_bn" IS NFC NORMALIZED AND "name_en" IS NFC NORMALIZED),
  ADD CONSTRAINT "institution_category_known" CHECK ("category" IN
    ('government', 'semi-government', 'private-institution', 'educational-institution', 'udc'));
ALTER TABLE "charter_service" ADD CONSTRAINT "charter_service_nfc" CHECK ("name_bn" IS NFC NORMALIZED
    AND "recipients_bn" IS NFC NORMALIZED AND "method_bn" IS NFC NORMALIZED AND "time_limit_bn" IS NFC NORMALIZED),
  ADD CONSTRAINT "charter_service_documents_known" CHECK ("documents" IN ('required', 'conditional', 'none-stated'));
ALTER TABLE "promise"
  ADD CONSTRAINT "promise_whole" CHECK (
    ("kind" = 'days' AND "days" BETWEEN 1 AND 365 AND "basis" IS NOT NULL AND "ends" IS NOT NULL AND "tolerance_minutes" IS NULL)
    OR ("kind" = 'immediate' AND "tolerance_minutes" > 0 AND "days" IS NULL AND "basis" IS NULL AND "ends" IS NULL)),
  ADD CONSTRAINT "promise_same_time" CHECK ("basis" <> 'calendar' OR "ends" = 'sameTime');
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_weekday" CHECK ("weekday" BETWEEN 0 AND 6);
ALTER TABLE "dated_hours" ADD CONSTRAINT "dated_hours_order" CHECK ("from_on" <= "to_on");
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_order" CHECK (("kind" = 'closed') = ("order" IS NOT NULL));
ALTER TABLE "calendar_revision" ADD CONSTRAINT "calendar_revision_one" CHECK ("id" = 1);
INSERT INTO "calendar_revision" ("id", "revision") VALUES (1, 1);

-- An office says one thing of a day, and an officer has one post at a time.
CREATE UNIQUE INDEX "calendar_day_one" ON "calendar_day" ("office_id", "on") WHERE "withdrawn_at" IS NULL;
CREATE UNIQUE INDEX "weekly_hours_one" ON "weekly_hours" ("office_id", "weekday") WHERE "withdrawn_at" IS NULL;
CREATE UNIQUE INDEX "post_one" ON "post" ("officer_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "office_primary_one" ON "office" ("is_primary") WHERE "is_primary";

-- Any change of a calendar raises the revision by which servers know that a compiled calendar is old.
CREATE FUNCTION raise_calendar_revision() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN UPDATE calendar_revision SET revision = revision + 1; RETURN NULL; END $$;
CREATE TRIGGER weekly_hours_changed AFTER INSERT OR UPDATE OR DELETE ON "weekly_hours"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_revision();
CREATE TRIGGER dated_hours_changed AFTER INSERT OR UPDATE OR DELETE ON "dated_hours"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_revision();
CREATE TRIGGER calendar_day_changed AFTER INSERT OR UPDATE OR DELETE ON "calendar_day"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_revision();

-- Events are only ever added.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON "event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The lists: search by trigrams, and the small sets that the watcher and the outbox read.
CREATE INDEX "ticket_search" ON "ticket" USING gin ("search_key" gin_trgm_ops);
CREATE INDEX "institution_search" ON "institution" USING gin ("search_key" gin_trgm_ops);
CREATE INDEX "ticket_unsettled" ON "ticket" ("due_at") WHERE "breached_at" IS NULL AND "status" IN ('new', 'inProgress');
CREATE INDEX "ticket_waiting" ON "ticket" ("pause_expected_on") WHERE "status" = 'waiting';
CREATE INDEX "ticket_unconfirmed" ON "ticket" ("resolved_at") WHERE "status" = 'resolved';
CREATE INDEX "outbox_waiting" ON "outbox" ("next_attempt_at") WHERE "delivered_at" IS NULL;
