import type { Database } from '../db/client.ts'
import type { Road } from '../outbox/deliver-outbox.ts'
import { hearersOf } from './news-reads.ts'
import { mailedTypes, ticketMail } from './ticket-mail.ts'

export type Mail = { id: string; to: string; subject: string; text: string }

/**
 * Tells the members of an institution by mail what happened to its tickets, each in the own language. A mail that is
 * sent again, after a failure halfway, has the same id, by which mail programs know it for the same.
 */
export function mailRoad(database: Database, send: (mail: Mail) => Promise<void>): Road {
  return {
    types: mailedTypes,
    tell: async (eventId) => {
      for (const { accountId, email, language, news } of await hearersOf(database.reading(null), eventId)) {
        await send({ id: `${eventId}.${accountId}`, to: email, ...ticketMail(news, language) })
      }
    },
  }
}
