-- What a citizen has asked for before is found by the phone number.
CREATE INDEX "ticket_phone_received" ON "ticket" ("requester_phone", "received_at", "id")
  WHERE "requester_phone" IS NOT NULL;
