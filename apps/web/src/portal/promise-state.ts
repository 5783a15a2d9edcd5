import type { TicketItem } from '@sheba/contract/tickets'
import type { Texts } from '../i18n/messages.ts'
import type { portalTicketMessages } from './ticket-messages.tsx'

export type PromiseTone = 'onTrack' | 'approaching' | 'critical' | 'overdue' | 'paused' | 'done' | 'off'

/** The promise and where it stands, in two lines. `detail` may be empty. */
export type PromiseState = { tone: PromiseTone; title: string; detail: string }

type Words = Texts<typeof portalTicketMessages>

/** What was promised and where it stands, as the requester is told. */
export function promiseState(ticket: TicketItem, now: number, t: Words): PromiseState {
  const { clock } = ticket
  switch (clock.state) {
    case 'paused':
      return pausedState(ticket, now, t)
    case 'stopped':
      return stoppedState(ticket, now, t)
    case 'cancelled':
      return {
        tone: 'off',
        title: t.cancelled,
        detail: ticket.mergedInto ? t.mergedInto({ number: ticket.mergedInto }) : t.cancelledDetail,
      }
    case 'running':
      return runningState(ticket, now, t)
  }
}

function runningState({ clock }: TicketItem, now: number, t: Words): PromiseState {
  const when = { at: clock.dueAt, now }
  const minutes = clock.remainingOfficeMinutes ?? 0
  if (clock.breachedAt !== null || now > Date.parse(clock.dueAt)) {
    return {
      tone: 'overdue',
      title: t.wasPromised(when),
      detail: t.isLate({ minutes: Math.max(0, -minutes) }),
    }
  }
  const tone = clock.band === 'critical' || clock.band === 'approaching' ? clock.band : 'onTrack'
  return {
    tone,
    title: t.promisedBy(when),
    detail: minutes > 0 ? t.timeLeft({ minutes }) : t.noTimeLeft,
  }
}

function pausedState({ clock, pause }: TicketItem, now: number, t: Words): PromiseState {
  const when = { at: clock.dueAt, now }
  const on = pause?.expectedOn ?? ''
  if (pause?.reason === 'requesterMustAnswer') {
    return {
      tone: 'paused',
      title: t.yourAnswer,
      detail: clock.breachedAt ? t.wasLate : t.ifAnsweredNow(when),
    }
  }
  const title = pause?.reason === 'siteClosed' ? t.siteClosed({ on }) : t.askedToDelay({ on })
  return { tone: 'paused', title, detail: clock.breachedAt ? t.wasLate : t.ifResumedNow(when) }
}

function stoppedState({ clock, status, resolvedAt }: TicketItem, now: number, t: Words): PromiseState {
  const kept = clock.breachedAt ? t.afterDue : t.inTime
  const detail = resolvedAt ? `${t.resolvedAt({ at: resolvedAt, now })}, ${kept}` : kept
  return { tone: 'done', title: status === 'closed' ? t.closed : t.resolvedAwaiting, detail }
}
