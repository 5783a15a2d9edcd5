import { mayReopenAt } from '@sheba/clock/sla/reopening'
import type { Can } from '@sheba/contract/tickets'
import type { Status } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import { allows } from './ticket.ts'
import {
  mayCancel,
  mayClose,
  mayEscalate,
  mayJudge,
  mayReopen,
  mayReply,
  mayWork,
  type PolicyTicket,
} from './ticket-policy.ts'

/** What the actor may do to a ticket at a moment: the policy and the table of moves, asked together. */
export function canOf(
  actor: Actor,
  ticket: PolicyTicket & {
    status: Status
    resolvedAt: number | null
    excused: boolean
    setByHand: boolean
    enteredLater: boolean
  },
  now: number,
): Can {
  const { status } = ticket
  const works = mayWork(actor, ticket)
  return {
    reply: mayReply(actor, ticket) && allows(status, 'reply'),
    note: works && allows(status, 'note'),
    assign: works && allows(status, 'assign'),
    pause: works && allows(status, 'pause'),
    resume: works && allows(status, 'resume'),
    resolve: works && allows(status, 'resolve'),
    reopen:
      mayReopen(actor, ticket) &&
      allows(status, 'reopen') &&
      ticket.resolvedAt !== null &&
      mayReopenAt(ticket.resolvedAt, now),
    close: mayClose(actor, ticket) && allows(status, 'close'),
    cancel: mayCancel(actor, ticket) && allows(status, 'cancel'),
    edit: works && allows(status, 'edit'),
    reclassify: works && allows(status, 'reclassify'),
    refer: works && allows(status, 'refer'),
    merge: works && allows(status, 'merge'),
    split: works && allows(status, 'split'),
    link: works && allows(status, 'link'),
    setDeadline: works && allows(status, 'setDeadline'),
    // Mostly it lengthens what an officer had shortened. The rare one that shortens is not worth folding every clock of a list.
    takeBackDeadline: mayJudge(actor, ticket) && allows(status, 'setDeadline') && ticket.setByHand,
    escalate: mayEscalate(actor, ticket) && allows(status, 'escalate'),
    excuse: mayJudge(actor, ticket) && allows(status, 'excuse') && ticket.breached && !ticket.excused,
    refuseResolution: mayJudge(actor, ticket) && allows(status, 'refuseResolution') && ticket.enteredLater,
  }
}
