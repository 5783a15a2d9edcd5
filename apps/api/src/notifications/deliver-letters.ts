import type { Database } from '../db/client.ts'
import { letterMail } from './letter.ts'
import { claimLetter, markLetterDelivered, markLetterFailed, passOverLetters } from './letter-store.ts'
import type { Mail } from './mail-members.ts'

/** Sends the letters that wait, one after the other. What fails is tried again later and keeps nothing else waiting. */
export async function deliverLetters(
  database: Database,
  now: () => number,
  send: ((mail: Mail) => Promise<void>) | null,
  stopping: () => boolean = () => false,
): Promise<{ told: number; failed: number }> {
  const db = database.reading(null)
  if (!send) await passOverLetters(db, now())
  let told = 0
  let failed = 0
  while (send && !stopping()) {
    const letter = await claimLetter(db, now())
    if (letter === null) break
    try {
      const { id, email, language, data } = letter
      if (email !== null) await send({ id, to: email, ...letterMail(data, language) })
      await markLetterDelivered(db, id, now())
      told++
    } catch (error) {
      await markLetterFailed(db, letter.id, error instanceof Error ? error.message : String(error))
      failed++
    }
  }
  return { told, failed }
}
