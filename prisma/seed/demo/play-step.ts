import { assignment } from '../../../apps/api/src/tickets/assign-ticket.ts'
import { cancellation } from '../../../apps/api/src/tickets/cancel-ticket.ts'
import { clockEventTypes, clockHistory } from '../../../apps/api/src/tickets/clock-history.ts'
import { closure } from '../../../apps/api/src/tickets/close-ticket.ts'
import { closureByTime } from '../../../apps/api/src/tickets/close-unconfirmed.ts'
import { editing } from '../../../apps/api/src/tickets/edit-ticket.ts'
import { pause } from '../../../apps/api/src/tickets/pause-ticket.ts'
import { reopening } from '../../../apps/api/src/tickets/reopen-ticket.ts'
import { reply } from '../../../apps/api/src/tickets/reply-to-ticket.ts'
import { resolution } from '../../../apps/api/src/tickets/resolve-ticket.ts'
import { resumption } from '../../../apps/api/src/tickets/resume-ticket.ts'
import { allows, type Move } from '../../../apps/api/src/tickets/ticket.ts'
import { beginChange, type Changing, type Edit } from '../../../apps/api/src/tickets/ticket-change.ts'
import type { StoredTicket } from '../../../apps/api/src/tickets/ticket-store.ts'
import type { DemoWorld } from './demo-world.ts'
import type { PlayedEvent } from './play-stories.ts'
import type { Step, Story } from './story.ts'

/** A change of a ticket and what it comes to. Throws where the desk would refuse it: a story must be possible. */
export function playStep(
  story: Story,
  ticket: StoredTicket,
  step: Step,
  world: DemoWorld,
  told: readonly PlayedEvent[],
): { changing: Changing; edit: Edit } {
  if (!allows(ticket.status, moveOf(step))) {
    throw new Error(`a story of the demo cannot ${step.does} ${ticket.number}, which is ${ticket.status}`)
  }
  const changing = beginChange({
    actor: step.by && world.actor(step.by),
    now: step.at,
    ticket,
    kept: clockHistory(ticket, clockEventsIn(told)),
    calendarOf: () => world.calendar(story.office),
  })
  return { changing, edit: editOf(changing, step, story, world) }
}

function moveOf(step: Step): Move {
  if (step.does === 'closeByTime') return 'close'
  return step.does === 'reply' && step.ask.internal ? 'note' : step.does
}

function clockEventsIn(told: readonly PlayedEvent[]) {
  const types: readonly string[] = clockEventTypes
  return told
    .filter(({ type }) => types.includes(type))
    .map(({ type, at, data = {} }) => ({ type, at: new Date(at), data }))
}

function editOf(changing: Changing, step: Step, { office }: Story, world: DemoWorld): Edit {
  switch (step.does) {
    case 'assign': {
      const officer = step.to && world.actor(step.to)
      return assignment(changing, officer && { id: officer.officerId ?? '', name: officer.name })
    }
    case 'edit': {
      const from = world.service(office, changing.ticket.serviceSlug)
      const to = step.ask.service === undefined ? from : world.service(office, step.ask.service)
      return editing(changing, step.ask, to.slug === from.slug ? null : { from, to })
    }
    case 'reply':
      return reply(changing, step.ask, changing.actor?.role !== 'institution')
    case 'pause':
      return pause(changing, step.ask)
    case 'resume':
      return resumption(changing)
    case 'resolve':
      return resolution(changing, step.ask)
    case 'reopen':
      return reopening(changing, step.ask)
    case 'close':
      return closure(changing, step.ask, step.at)
    case 'closeByTime':
      return closureByTime(changing)
    case 'cancel':
      return cancellation(changing, step.ask)
  }
}
