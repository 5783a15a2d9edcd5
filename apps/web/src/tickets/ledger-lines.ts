import type { Deadline, LedgerDay, LedgerStep } from '@sheba/contract/ticket-history'
import type { Language } from '@sheba/contract/words'
import { dayOf } from '../i18n/dhaka.ts'
import { formatFor } from '../i18n/format.ts'
import { inLanguage, type Texts } from '../i18n/messages.ts'
import { ledgerMessages } from './ledger-messages.ts'
import { stripNotes } from './strip-notes.ts'

/** One line of the ledger: what happened, and the moment it leads to (ISO). */
export type LedgerLine = { key: string; text: string; to: string; isDue: boolean }

/**
 * A deadline's steps as sentences, in the order in which they were counted, the due moment last. Days counted one after
 * the other are told together, and so are closed days; closed days before a roll are told with it.
 */
export function ledgerLines(deadline: Deadline, language: Language): LedgerLine[] {
  const t = inLanguage(ledgerMessages, language, formatFor(language))
  const received = deadline.steps[0]
  const lines = runsOf(deadline.steps).map((run, place) => ({
    key: `${place}`,
    text: sentence(run, deadline.days, received?.from, t, language),
    to: run.at(-1)?.to ?? deadline.dueAt,
    isDue: false,
  }))
  return [...lines, { key: 'due', text: t.due, to: deadline.dueAt, isDue: true }]
}

type Run = [LedgerStep, ...LedgerStep[]]

const together = new Set(['day', 'skipped'])

function runsOf(steps: readonly LedgerStep[]): Run[] {
  const runs: Run[] = []
  for (const step of steps) {
    const run = runs.at(-1)
    if (run && run[0].kind === step.kind && together.has(step.kind)) run.push(step)
    else runs.push([step])
  }
  return runs
}

function sentence(
  run: Run,
  days: readonly LedgerDay[],
  receivedAt: string | undefined,
  t: Texts<typeof ledgerMessages>,
  language: Language,
): string {
  const [step] = run
  const on = step.on ?? dayOf(step.to)
  switch (step.kind) {
    case 'received':
      return t.received
    case 'nextOpening':
      return t.nextOpening
    case 'day':
      return step.minutes === undefined
        ? t.days({ count: run.length })
        : t.officeTime({ minutes: run.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) })
    case 'skipped':
      return closedDays(run, t, language)
    case 'rolled':
      return wasClosed(days, receivedAt) && !wasClosed(days, step.from) && dayOf(step.from) === on
        ? t.rolledFromReceipt
        : t.rolled
    case 'pause':
      if (step.minutes === undefined) return t.pauseRunning({ on })
      return step.minutes === 0 && step.from === step.to ? t.pauseOutside : t.pause({ minutes: step.minutes })
    case 'reopened':
      return t.reopened({ minutes: step.minutes ?? 0 })
    case 'reclassified':
      return underFloor(t.reclassified({ on }), step, t)
    case 'setByHand':
      return t.setByHand({ on })
    case 'changed':
      return underFloor(changed(on, days, t, language), step, t)
    case 'merged':
      return t.merged({ on })
  }
}

function closedDays(run: Run, t: Texts<typeof ledgerMessages>, language: Language): string {
  const from = run[0].on ?? dayOf(run[0].from)
  const last = run.at(-1) ?? run[0]
  const to = last.on ?? dayOf(last.from)
  const names = [...new Set(run.flatMap(({ name }) => (name ? [name[language]] : [])))].join(', ')
  if (from === to) return names ? t.closedDayNamed({ on: from, name: names }) : t.closedDay({ on: from })
  return names ? t.closedDaysNamed({ from, to, names }) : t.closedDays({ from, to })
}

function wasClosed(days: readonly LedgerDay[], at: string | undefined): boolean {
  return at !== undefined && days.find(({ on }) => on === dayOf(at))?.open === false
}

/** Which days were declared otherwise since, where a change of the calendar moved it. */
function changed(
  on: string,
  days: readonly LedgerDay[],
  t: Texts<typeof ledgerMessages>,
  language: Language,
): string {
  const words = { closed: t.declaredClosed, open: t.declaredOpen, hours: t.declaredHours }
  const why = stripNotes(days).flatMap(({ from, to, name, declared }) => {
    if (!declared) return []
    const plain = from === to ? formatFor(language).day(from, 'short') : t.dayRange({ from, to })
    return [words[declared]({ days: name ? t.called({ days: plain, name: name[language] }) : plain })]
  })
  return why.length > 0 ? t.changedBecause({ on, why: why.join('; ') }) : t.changed({ on })
}

/** A change under way never leaves less than what the floor says: where that moved it, it is told. */
function underFloor(sentence: string, { from, to }: LedgerStep, t: Texts<typeof ledgerMessages>): string {
  return from === to ? sentence : `${sentence}; ${t.atLeastHalfADay}`
}
