-- Lists tell open tickets by their rank, which the queue's indexes begin with: it has to say what the status says.
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_rank_of_status" CHECK (CASE
  WHEN "status" IN ('new', 'inProgress') THEN "urgency_rank" IN (0, 1)
  WHEN "status" = 'waiting' THEN "urgency_rank" IN (2, 3)
  ELSE "urgency_rank" = 4 END);
