import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, type Changing, type Edit, takenBy, withoutPause } from './ticket-change.ts'

/** Ends the pause; the clock runs on from where it stood. */
export async function resumeTicket(call: ChangeCall): Promise<void> {
  const change = await openChange(call, 'resume')
  await saveChange(change, resumption(change))
}

export function resumption(changing: Changing): Edit {
  const ended = endOfPause(changing, changing.now)
  return { ...ended, set: { ...ended.set, ...takenBy(changing) } }
}

/** The end of a pause at a moment, by itself or as a part of another change. */
export function endOfPause(changing: Changing, at: number): Edit {
  return {
    status: 'inProgress',
    set: withoutPause,
    clock: [{ kind: 'resumed', at }],
    events: [{ type: 'ticket.resumed', at, by: byActor(changing) }],
  }
}
