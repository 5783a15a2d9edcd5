-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_shared" BOOLEAN NOT NULL,
    "query" JSONB NOT NULL,
    "columns" TEXT[],
    "density" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "view_pin" (
    "view_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,

    CONSTRAINT "view_pin_pkey" PRIMARY KEY ("account_id","view_id")
);

-- CreateIndex
CREATE INDEX "saved_view_owner_id_id_idx" ON "saved_view"("owner_id", "id");

-- CreateIndex
CREATE INDEX "saved_view_office_id_id_idx" ON "saved_view"("office_id", "id");

-- CreateIndex
CREATE INDEX "view_pin_view_id_idx" ON "view_pin"("view_id");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "view_pin" ADD CONSTRAINT "view_pin_view_id_fkey" FOREIGN KEY ("view_id") REFERENCES "saved_view"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "view_pin" ADD CONSTRAINT "view_pin_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
