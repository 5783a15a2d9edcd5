import type { Name } from '@sheba/contract/fields'
import type { SearchSuggestions } from '@sheba/contract/search'
import type { Actor } from '../auth/actor.ts'
import { servicesEverOffered } from '../charter/charter-reads.ts'
import type { Db } from '../db/client.ts'
import { institutionsNamed } from '../institutions/institution-reads.ts'
import { searchWords } from '../text/search-key.ts'
import { foundBy, readQuery, type Sought } from '../text/sought.ts'

/** Shorter words stand in too many names to mean one. */
const leastWord = 2
const mostServices = 5

/** The institutions and services that words of a query name, for taking them as filters. */
export async function filtersNamed(db: Db, actor: Actor, query: string): Promise<SearchSuggestions> {
  const read = readQuery(query)
  const sought = { ...read, words: read.words.filter(({ word }) => word.length >= leastWord) }
  if (sought.words.length === 0) return { institutions: [], services: [] }
  const [institutions, services] = await Promise.all([
    actor.role === 'institution' ? [] : institutionsNamed(db, actor.officeIds, sought.words),
    servicesEverOffered(db, actor.officeIds),
  ])
  return {
    institutions: byWordsNamed(institutions, sought, query).map(({ id, name, q }) => ({ id, name, q })),
    services: byWordsNamed(services, sought, query)
      .slice(0, mostServices)
      .map(({ slug, name, q }) => ({ slug, name, q })),
  }
}

function byWordsNamed<One extends { name: Name }>(
  all: readonly One[],
  sought: Sought,
  query: string,
): (One & { q: string })[] {
  return all
    .map((one) => ({ one, named: wordsNaming(one.name, sought) }))
    .filter(({ named }) => named.size > 0)
    .toSorted((a, b) => b.named.size - a.named.size)
    .map(({ one, named }) => ({ ...one, q: without(query, named) }))
}

function wordsNaming({ bn, en }: Name, sought: Sought): Set<string> {
  const places = `${bn} ${en}`.split(' ').flatMap((word) => foundBy(sought, word))
  return new Set(places.map((place) => sought.words[place]?.word ?? ''))
}

/** The query as it was typed, but for the words that name what is now a filter. */
function without(query: string, named: ReadonlySet<string>): string {
  const typed = query.split(/\s+/).filter(Boolean)
  return typed.filter((token) => !searchWords(token).every((word) => named.has(word))).join(' ')
}
