import type { User } from '@sheba/contract/sessions'
import { editTicket, resumeTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { isProblem } from '../../api/problem-error.ts'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { toast } from '../../ui/toast.ts'
import { keepTicket, showTicket } from '../keep-ticket.ts'
import { sendAhead } from '../own-answers.ts'
import { actionMessages } from './action-messages.ts'
import { asIfDone, type InstantAct } from './instant-acts.ts'
import { useUndo } from './use-undo.ts'

/** Shows it as done at once; when it is refused, shows again what was, and says why. */
export function useInstantAct(ticket: Ticket, me: User): (act: InstantAct) => void {
  const t = useText(actionMessages)
  const f = useFormat()
  const words = useProblemWords()
  const queries = useQueryClient()
  const undo = useUndo()
  const { mutate, isPending } = useMutation({
    mutationFn: ({ act, of }: { act: InstantAct; of: Ticket }) => sendAhead(of, () => send(act, of)),
    onMutate: ({ act, of }) => showTicket(queries, asIfDone(act, of, me)),
    onSuccess(next, { act }) {
      keepTicket(queries, next)
      const at = f.moment(next.clock.dueAt, Date.now(), { inSentence: true })
      undo.offer(next, act === 'start' ? t.startDone : `${t.resumeDone}; ${t.newDue({ at })}`)
    },
    onError(error, { of }) {
      // With this refusal the server sends the ticket by the same contract.
      const current = isProblem(error, 'changed-meanwhile') ? (error.current as Ticket | undefined) : null
      keepTicket(queries, current ?? of)
      const { title, detail } = words(error)
      toast(`${f.digits(of.number)}: ${title} ${detail}`, { tone: 'error' })
    },
  })
  return (act) => {
    if (!isPending) mutate({ act, of: ticket })
  }
}

function send(act: InstantAct, { number, version }: Ticket): Promise<Ticket> {
  const sending = { params: { number }, ifMatch: version }
  return act === 'start'
    ? call(editTicket, { ...sending, body: { status: 'inProgress' } })
    : call(resumeTicket, sending)
}
