import {
  byActor,
  type Change,
  type ChangeCall,
  type Edit,
  openChange,
  saveChange,
  takenBy,
} from './change-ticket.ts'

/** Ends the pause; the clock runs on from where it stood. */
export async function resumeTicket(call: ChangeCall): Promise<void> {
  const change = await openChange(call, 'resume')
  const ended = endOfPause(change, change.now)
  await saveChange(change, { ...ended, set: { ...ended.set, ...takenBy(change) } })
}

/** The end of a pause at a moment, by itself or as a part of another change. */
export function endOfPause(change: Change, at: number): Edit {
  return {
    status: 'inProgress',
    set: { pauseReason: null, pauseMessage: null, pauseExpectedOn: null },
    clock: [{ kind: 'resumed', at }],
    events: [{ type: 'ticket.resumed', at, by: byActor(change) }],
  }
}
