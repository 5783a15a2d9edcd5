import { undoLast } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { newIdempotencyKey } from '../../api/idempotency-key.ts'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { toast } from '../../ui/toast.ts'
import { keepTicket } from '../keep-ticket.ts'
import { keepUndo } from '../last-undo.ts'
import { undoMessages } from './undo-messages.ts'

/** Says that something was done, with the way back: in passing, and by the key for undoing as long as it is the last. */
export function useUndo() {
  const t = useText(undoMessages)
  const f = useFormat()
  const words = useProblemWords()
  const queries = useQueryClient()

  async function takeBack({ number, version }: Ticket, idempotencyKey: string) {
    try {
      keepTicket(queries, await call(undoLast, { params: { number }, ifMatch: version, idempotencyKey }))
      toast(t.undone({ number: f.digits(number) }), { tone: 'info' })
    } catch (error) {
      const { title, detail } = words(error)
      toast(`${f.digits(number)}: ${title} ${detail}`, { tone: 'error' })
    }
  }

  return {
    offer(done: Ticket, said: string) {
      const back = keepUndo(() => void takeBack(done, newIdempotencyKey()))
      toast(said, { action: { label: t.undo, onPress: back } })
    },
  }
}
