import type { Role } from '@sheba/contract/words'
import { deskNavigation, type NavEntry } from '../shell/navigation.ts'

/** The letter after G for each place; where a word has one, its first in English. */
const letters: Partial<Record<NavEntry['label'], string>> = {
  mine: 'm',
  unassigned: 'n',
  overdue: 'l',
  dueToday: 't',
  paused: 'p',
  referred: 'f',
  open: 'o',
  resolved: 's',
  visits: 'v',
  reports: 'r',
  calendar: 'c',
  policies: 'k',
  editions: 'e',
  changes: 'h',
  institutions: 'i',
  officers: 'w',
  offices: 'y',
  charter: 'a',
}

export type GoPlace = { letter: string; entry: NavEntry }

/** Where the keys lead who has this role: what the navigation offers. */
export function goPlaces(role: Role): GoPlace[] {
  return deskNavigation(role)
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      const letter = letters[entry.label]
      return letter ? [{ letter, entry }] : []
    })
}
