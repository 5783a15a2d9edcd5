import type { LadderAudience, LadderRung, PromiseKind } from '@sheba/contract/words'

/** A rung of a ladder of warnings. `officeDays`: of `afterBreach` alone, so many office days after the breach. */
export type LadderStep = {
  rung: LadderRung
  officeDays?: number | undefined
  audiences: readonly LadderAudience[]
}

/**
 * Who is warned where no policy says otherwise: the officer as a ticket comes near its deadline, officer and supervisor
 * when it is critical, the supervisor of its breach, and the next level two office days later. What is promised at
 * once would be warned of as soon as it is received, so its ladder begins at the breach.
 */
export function usualLadder(kind: PromiseKind): LadderStep[] {
  return kind === 'immediate' ? afterwards() : [...beforehand(), ...afterwards()]
}

function beforehand(): LadderStep[] {
  return [
    { rung: 'approaching', audiences: ['officer'] },
    { rung: 'critical', audiences: ['officer', 'supervisor'] },
  ]
}

function afterwards(): LadderStep[] {
  return [
    { rung: 'breached', audiences: ['supervisor'] },
    { rung: 'afterBreach', officeDays: 2, audiences: ['nextLevel'] },
  ]
}
