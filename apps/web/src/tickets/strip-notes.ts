import type { LedgerDay } from '@sheba/contract/ticket-history'

/** Days in a row that have the same to say: a name, other hours, or that a change has made them what they are. */
export type StripNote = Pick<LedgerDay, 'name' | 'declared' | 'open' | 'shortened' | 'intervals'> & {
  from: string
  to: string
}

/** What the strip has to say in words, in order. A plain weekend and a plain office day say nothing. */
export function stripNotes(days: readonly LedgerDay[]): StripNote[] {
  const notes: StripNote[] = []
  let before: { day: LedgerDay; note: StripNote } | null = null
  for (const day of days) {
    const { on, name, declared, open, shortened, intervals } = day
    if (!name && !declared && !shortened) before = null
    else if (before && isSame(before.day, day) && isNext(before.day.on, on)) {
      before.note.to = on
      before.day = day
    } else {
      const note = { from: on, to: on, name, declared, open, shortened, intervals }
      notes.push(note)
      before = { day, note }
    }
  }
  return notes
}

function isSame(one: LedgerDay, other: LedgerDay): boolean {
  const said = ({ name, declared, open, shortened, intervals }: LedgerDay) =>
    JSON.stringify([name, declared, open, shortened, intervals])
  return said(one) === said(other)
}

function isNext(on: string, next: string): boolean {
  return Date.parse(next) - Date.parse(on) === 86_400_000
}
