import { statusNames } from '@sheba/contract/names'
import type { Ticket } from '@sheba/contract/tickets'
import { isProblem } from '../api/problem-error.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'

type ChangeTroubleProps = {
  error: Error | null
  /** As it is now. */
  ticket: Ticket
  /** Whether what was tried can still be done. */
  isStillPossible: boolean
  /** The error stands on a field already. */
  isOnField?: boolean
}

/** Why a change did not happen, and what to do. Absent when there is nothing to say. */
export function ChangeTrouble({ error, ticket, isStillPossible, isOnField }: ChangeTroubleProps) {
  const t = useText(portalTicketMessages)
  const pick = usePick()
  const words = useProblemWords()
  const state = pick(statusNames[ticket.status])
  if (!isStillPossible) return <Banner tone="warn">{t.noLongerPossible({ state })}</Banner>
  if (!error || isOnField) return null
  if (isProblem(error, 'changed-meanwhile'))
    return <Banner tone="warn">{t.changedMeanwhile({ state })}</Banner>
  const { title, detail } = words(error)
  return (
    <Banner tone="error" title={title}>
      {detail}
    </Banner>
  )
}
