import { pauseReasonNames } from '@sheba/contract/names'
import type { LadderStep, PolicyVersion } from '@sheba/contract/policies'
import type { LadderAudience } from '@sheba/contract/words'
import type { ReactNode } from 'react'
import type { Texts } from '../i18n/messages.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { policyMessages } from './messages.ts'
import { promiseSentence } from './promise-sentence.ts'

type Terms = Pick<PolicyVersion, 'promise' | 'thresholds' | 'pauseReasons' | 'ladder'>
type TermsListProps = {
  terms: Terms
  /** The version before: what differs from it is marked and shown beside. */
  before?: Terms | undefined
}

/** How a promise is kept, as sentences. */
export function TermsList({ terms, before }: TermsListProps) {
  const t = useText(policyMessages)
  const say = useSentences()
  const [now, old] = [say(terms), before && say(before)]
  return (
    <dl className="flex flex-col gap-3">
      <Term name={t.limit} now={now.limit} old={old?.limit} isLead />
      <Term name={t.bands} now={now.bands} old={old?.bands} />
      <Term name={t.pauses} now={now.pauses} old={old?.pauses} />
      <Term name={t.warnings} now={now.warnings} old={old?.warnings} />
    </dl>
  )
}

type TermProps = { name: string; now: string; old: string | undefined; isLead?: boolean }

function Term({ name, now, old, isLead }: TermProps) {
  const t = useText(policyMessages)
  const isChanged = old !== undefined && old !== now
  return (
    <div
      className={classes(
        'gap-x-4 sm:grid sm:grid-cols-[9rem_1fr]',
        isChanged && 'border-s-4 border-brand ps-3',
      )}
    >
      <dt className="flex flex-wrap items-center gap-x-2 self-start text-sm leading-[1.6rem] text-ink-2">
        {name}
        {isChanged && <Changed>{t.changed}</Changed>}
      </dt>
      <dd className={isLead ? 'font-medium' : undefined}>{now}</dd>
      {isChanged && (
        <dd className="text-sm text-ink-2 sm:col-start-2">
          {t.was}: <del className="no-underline">{old}</del>
        </dd>
      )}
    </div>
  )
}

/** Said in a word and a sign, not by colour alone. */
function Changed({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-sm bg-brand-soft px-1.5 font-medium text-brand">
      <Icon name="edit" size={14} />
      {children}
    </span>
  )
}

function useSentences() {
  const t = useText(policyMessages)
  const pick = usePick()
  return ({ promise, thresholds, pauseReasons, ladder }: Terms) => ({
    limit: promiseSentence(t, promise),
    bands:
      promise.kind === 'immediate'
        ? t.bandsAtOnce({ critical: thresholds.criticalShare })
        : t.bandsOf({
            approaching: thresholds.approachingShare,
            critical: thresholds.criticalShare,
            floor: thresholds.criticalFloorMinutes,
          }),
    pauses:
      pauseReasons.length === 0
        ? t.noPauses
        : pauseReasons.map((reason) => pick(pauseReasonNames[reason])).join(' · '),
    warnings: ladder.length === 0 ? t.noWarnings : ladder.map((step) => rungSentence(t, step)).join(' · '),
  })
}

function rungSentence(t: Texts<typeof policyMessages>, { rung, officeDays, audiences }: LadderStep): string {
  const when = {
    approaching: t.rungApproaching,
    critical: t.rungCritical,
    breached: t.rungBreached,
    afterBreach: t.rungAfterBreach({ days: officeDays ?? 0 }),
  }[rung]
  return `${when}: ${audiences.map((audience) => audienceWord(t, audience)).join(', ')}`
}

export function audienceWord(t: Texts<typeof policyMessages>, audience: LadderAudience): string {
  return { officer: t.toOfficer, supervisor: t.toSupervisor, nextLevel: t.toNextLevel }[audience]
}
