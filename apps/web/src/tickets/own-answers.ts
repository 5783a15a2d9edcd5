import type { Ticket } from '@sheba/contract/tickets'

type OwnChange = { from: number; answer: Promise<Ticket> }

/** One's last change to a ticket that was shown before it was answered, by the ticket's number. */
const changes = new Map<string, OwnChange>()

/** Sends a change to a ticket that is shown as done already. */
export function sendAhead({ number, version }: Ticket, send: () => Promise<Ticket>): Promise<Ticket> {
  const answer = send()
  changes.set(number, { from: version, answer })
  return answer
}

/**
 * The version to go by for a next change to what was seen at `version`. Who acts at once upon his own change, which he
 * sees as done, still holds the version from before it: he is not to be told that somebody was faster.
 */
export async function versionAfterOwn(number: string, version: number): Promise<number> {
  const change = changes.get(number)
  if (change?.from !== version) return version
  return change.answer.then(
    (next) => next.version,
    () => version,
  )
}
