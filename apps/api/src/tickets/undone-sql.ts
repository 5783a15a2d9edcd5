/** Whether an event `e` was taken back: it stays, and is as if it had never been. */
export const undoneSql = `EXISTS (SELECT 1 FROM event u
  WHERE u.ticket_id = e.ticket_id AND u.type = 'ticket.undone' AND u.data->'undoes' ? e.id::text)`
