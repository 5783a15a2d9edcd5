import type { BulkAction } from '@sheba/contract/bulk'
import { Problem } from '../http/problem.ts'
import { assignTicket } from '../tickets/assign-ticket.ts'
import { cancelTicket } from '../tickets/cancel-ticket.ts'
import type { ChangeCall } from '../tickets/change-ticket.ts'
import { closeTicket } from '../tickets/close-ticket.ts'
import { editTicket } from '../tickets/edit-ticket.ts'
import { mergeTicket } from '../tickets/merge-ticket.ts'
import { pauseTicket } from '../tickets/pause-ticket.ts'
import { replyToTicket } from '../tickets/reply-to-ticket.ts'
import { resolveTicket } from '../tickets/resolve-ticket.ts'
import { resumeTicket } from '../tickets/resume-ticket.ts'
import { findTicketRow } from '../tickets/ticket-reads.ts'
import { refusedBefore } from './bulk-rules.ts'

/** Does to one ticket what the bulk is for: the single action itself, with its own rules. Throws what that throws. */
export async function doItem(call: ChangeCall, action: BulkAction): Promise<void> {
  const { db, actor, now, number } = call
  const row = await findTicketRow(db, actor, number)
  if (!row) throw new Problem('not-found')
  const refused = refusedBefore({ actor, action, now }, row)
  if (refused?.code === 'not-allowed') throw new Problem('not-allowed')
  if (refused) throw new Problem('illegal-move', refused.detail ? { detail: refused.detail } : {})
  await act(call, action)
}

async function act(call: ChangeCall, action: BulkAction): Promise<void> {
  switch (action.kind) {
    case 'assign':
      return assignTicket(call, action)
    case 'reclassify':
      return editTicket(call, { service: action.service })
    case 'start':
      return editTicket(call, { status: 'inProgress' })
    case 'pause':
      return pauseTicket(call, action)
    case 'resume':
      return resumeTicket(call)
    case 'resolve':
      return resolveTicket(call, { outcome: action.outcome, text: action.text })
    case 'cancel':
      return cancelTicket(call, action)
    case 'close':
      return closeTicket(call, {})
    case 'reply':
      return replyToTicket(call, { text: action.text, internal: action.internal })
    case 'merge':
      return mergeTicket(call, action)
    case 'export':
      return
  }
}
