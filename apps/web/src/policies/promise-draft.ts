import { foldDigits } from '@sheba/contract/digits'
import type { LadderStep, PolicyVersion, WritePolicy } from '@sheba/contract/policies'
import {
  type LadderAudience,
  type LadderRung,
  ladderAudiences,
  ladderRungs,
  type PauseReason,
  type PromiseBasis,
  type PromiseEnd,
  type PromiseKind,
} from '@sheba/contract/words'
import type { z } from 'zod'

/** A time limit while it is typed: figures as text, in either script. */
export type PromiseDraft = {
  kind: PromiseKind
  days: string
  basis: PromiseBasis
  ends: PromiseEnd
  toleranceMinutes: string
}

/** The rest of a version while it is typed. Shares are per cent. */
export type TermsDraft = {
  approaching: string
  critical: string
  floor: string
  pauseReasons: PauseReason[]
  ladder: Record<LadderRung, LadderAudience[]>
  officeDays: string
}

export function promiseDraftOf(promise: PolicyVersion['promise']): PromiseDraft {
  return {
    kind: promise.kind,
    days: String(promise.days ?? 2),
    basis: promise.basis ?? 'calendarRolled',
    ends: promise.ends ?? 'sameTime',
    toleranceMinutes: String(promise.toleranceMinutes ?? 15),
  }
}

export function termsDraftOf({ thresholds, pauseReasons, ladder }: PolicyVersion): TermsDraft {
  const audiencesOf = (rung: LadderRung) => ladder.find((step) => step.rung === rung)?.audiences ?? []
  return {
    approaching: String(Math.round(thresholds.approachingShare * 100)),
    critical: String(Math.round(thresholds.criticalShare * 100)),
    floor: String(thresholds.criticalFloorMinutes),
    pauseReasons,
    ladder: {
      approaching: audiencesOf('approaching'),
      critical: audiencesOf('critical'),
      breached: audiencesOf('breached'),
      afterBreach: audiencesOf('afterBreach'),
    },
    officeDays: String(ladder.find(({ rung }) => rung === 'afterBreach')?.officeDays ?? 2),
  }
}

type PromiseInput = z.input<typeof WritePolicy>['promise']

/** As it is sent: what the kind does not use is left out, and counted over every day alike it ends at the same time. */
export function promiseOf({ kind, days, basis, ends, toleranceMinutes }: PromiseDraft): PromiseInput {
  if (kind === 'immediate') return { kind, toleranceMinutes: figure(toleranceMinutes) }
  return { kind, days: figure(days), basis, ends: basis === 'calendar' ? 'sameTime' : ends }
}

export function termsOf(kind: PromiseKind, draft: TermsDraft) {
  return {
    thresholds: {
      approachingShare: figure(draft.approaching) / 100,
      criticalShare: figure(draft.critical) / 100,
      criticalFloorMinutes: figure(draft.floor),
    },
    pauseReasons: draft.pauseReasons,
    ladder: rungsOf(kind)
      .filter((rung) => draft.ladder[rung].length > 0)
      .map(
        (rung): LadderStep => ({
          rung,
          ...(rung === 'afterBreach' ? { officeDays: figure(draft.officeDays) } : {}),
          audiences: ladderAudiences.filter((audience) => draft.ladder[rung].includes(audience)),
        }),
      ),
  }
}

/** Of what is promised at once nobody is warned before the breach. */
export function rungsOf(kind: PromiseKind): readonly LadderRung[] {
  return kind === 'immediate'
    ? ladderRungs.filter((rung) => rung !== 'approaching' && rung !== 'critical')
    : ladderRungs
}

/** A figure as it was typed; what is none stays none, for the server's word on it. */
function figure(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(foldDigits(typed).trim())
}
