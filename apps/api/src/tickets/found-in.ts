import type { Found } from '@sheba/contract/tickets'
import { excerptOf, marksIn } from '../text/marks.ts'
import type { Sought } from '../text/sought.ts'
import type { SaidRow } from './search-store.ts'
import type { TicketRow } from './ticket-row.ts'

type Shown = Pick<TicketRow, 'number' | 'subject' | 'institution_bn' | 'institution_en' | 'requester_name'>

/** What a list shows of a ticket anyway: what of it a query has found, and which of its words stand elsewhere. */
export function foundInShown(row: Shown, sought: Sought): { found: Found; left: number[] } {
  const subject = marksIn(row.subject, sought)
  const bn = marksIn(row.institution_bn ?? '', sought)
  const en = marksIn(row.institution_en ?? '', sought)
  const others = [row.number, row.requester_name ?? ''].map((text) => marksIn(text, sought))
  const seen = new Set([subject, bn, en, ...others].flatMap(({ words }) => [...words]))
  return {
    found: { subject: subject.marks, institution: { bn: bn.marks, en: en.marks }, excerpt: null },
    left: sought.words.map((_, place) => place).filter((place) => !seen.has(place)),
  }
}

/** Where the words stand that the list does not show: the description, or what was written last of all that has them. */
export function foundInSaid(
  said: Pick<SaidRow, 'description' | 'texts'>,
  sought: Sought,
  left: readonly number[],
  readsNotes: boolean,
): Found['excerpt'] {
  const rest: Sought = { ...sought, words: sought.words.filter((_, place) => left.includes(place)) }
  const texts = (said.texts ?? []).filter(({ internal }) => readsNotes || !internal).toReversed()
  const places = [
    { of: 'description' as const, text: said.description },
    ...texts.map(({ text, internal }) => ({ of: internal ? ('note' as const) : ('reply' as const), text })),
  ]
  for (const { of, text } of places) {
    const { marks } = marksIn(text, rest)
    if (marks.length > 0) return { of, ...excerptOf(text, marks) }
  }
  return null
}
