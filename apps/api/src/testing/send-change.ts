import type { Ticket } from '@sheba/contract/tickets'
import type { Answered, TestDesk } from './test-desk.ts'

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Sends a change of the version of a ticket that was seen, and gives the answer. */
export function sendChange(
  desk: TestDesk,
  ticket: Ticket,
  method: Method,
  noun: string,
  as: string,
  body?: unknown,
): Promise<Answered> {
  return desk.ask(method, `/tickets/${ticket.number}${noun}`, { as, body, version: ticket.version })
}

/** The same where nothing else is expected than that it is done: gives the ticket as it then is. */
export async function changed(...asking: Parameters<typeof sendChange>): Promise<Ticket> {
  const answer = await sendChange(...asking)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}
