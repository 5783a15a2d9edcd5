import { type PolicyVersion, policyFields } from '@sheba/contract/policies'
import type { HoldingState } from '@sheba/contract/words'
import { promiseView } from '../charter/charter-view.ts'
import type { VersionRow } from './policy-reads.ts'

export function versionView(version: VersionRow, state: HoldingState): PolicyVersion {
  const { approachingShare, criticalShare, criticalFloorMinutes } = version.promise
  return {
    id: version.id,
    source: version.source,
    state,
    holdsFrom: version.holdsFrom,
    promise: promiseView(version.promise),
    thresholds: { approachingShare, criticalShare, criticalFloorMinutes },
    pauseReasons: version.pauseReasons,
    ladder: version.ladder.map(({ rung, officeDays, audiences }) => ({
      rung,
      ...(officeDays === undefined ? {} : { officeDays }),
      audiences: [...audiences],
    })),
    reason: version.reason,
    enteredAt: new Date(version.enteredAt).toISOString(),
    enteredBy: version.enteredBy,
    withdrawnAt: version.withdrawnAt === null ? null : new Date(version.withdrawnAt).toISOString(),
  }
}

/** In which of their fields two versions differ. */
export function changedPolicyFields(from: PolicyVersion, to: PolicyVersion): (typeof policyFields)[number][] {
  const [before, after] = [flat(from), flat(to)]
  return policyFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

function flat({ promise, thresholds, pauseReasons, ladder }: PolicyVersion) {
  return { ...promise, ...thresholds, pauseReasons: pauseReasons.toSorted(), ladder }
}
