import type { Clock, ClockEvent } from '../../../packages/clock/src/sla/clock.ts'
import { foldClock } from '../../../packages/clock/src/sla/fold-clock.ts'
import { endsWithReply } from '../../../packages/clock/src/sla/pause-end.ts'
import type { PauseReason } from '../../../packages/contract/src/words.ts'
import type { Scene } from './scene.ts'
import { receiptOf, type Step, type Story } from './story.ts'

/** Where a story leaves its ticket's clock; null when its steps are not ones a clock can make. */
export function clockOfStory(story: Story, { calendarOf, promiseOf }: Scene): Clock | null {
  const { office, draft, steps } = story
  const folded = foldClock({
    promise: promiseOf(office, draft.service),
    calendar: calendarOf(office),
    receivedAt: receiptOf(story),
    loggedAt: draft.at,
    history: [...(draft.resolution ? [answered(receiptOf(story))] : []), ...movesOf(story, steps, promiseOf)],
  })
  return folded.ok ? folded.clock : null
}

function answered(at: number): ClockEvent {
  return { kind: 'resolved', at, onTheCall: true }
}

function movesOf({ office }: Story, steps: readonly Step[], promiseOf: Scene['promiseOf']): ClockEvent[] {
  let waitsFor: PauseReason | null = null
  const moves: ClockEvent[] = []
  for (const step of steps) {
    const { at } = step
    const ends =
      step.does === 'resume' ||
      step.does === 'resolve' ||
      step.does === 'cancel' ||
      (step.does === 'reply' && saidByRequester(step) && waitsFor !== null && endsWithReply(waitsFor))
    if (waitsFor !== null && ends) {
      moves.push({ kind: 'resumed', at })
      waitsFor = null
    }
    if (step.does === 'pause') {
      waitsFor = step.ask.reason
      moves.push({ kind: 'paused', at, reason: waitsFor, expectedOn: step.ask.expectedOn })
    }
    if (step.does === 'resolve') moves.push({ kind: 'resolved', at })
    if (step.does === 'reopen') moves.push({ kind: 'reopened', at })
    if (step.does === 'cancel') moves.push({ kind: 'cancelled', at })
    if (step.does === 'edit' && step.ask.service)
      moves.push({ kind: 'reclassified', at, promise: promiseOf(office, step.ask.service) })
  }
  return moves
}

function saidByRequester(step: Extract<Step, { does: 'reply' }>): boolean {
  return step.ask.from === 'requester' || !(step.by.startsWith('officer') || step.by === 'supervisor')
}
