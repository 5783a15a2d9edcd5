-- Changes go through the open tickets of offices by id: without this each part of them would sort all of them anew.
CREATE INDEX "ticket_open" ON "ticket" ("id") WHERE "status" IN ('new', 'inProgress', 'waiting');
