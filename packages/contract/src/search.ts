import { z } from 'zod'
import { ServiceSlug } from './charter.ts'
import { endpoint } from './endpoint.ts'
import { Id, Name } from './fields.ts'

const rest = z.string().meta({ description: 'The words that are left to search for once this is a filter' })

export const SearchSuggestions = z
  .object({
    institutions: z.array(z.object({ id: Id, name: Name, q: rest })),
    services: z.array(z.object({ slug: ServiceSlug, name: Name, q: rest })),
  })
  .meta({
    id: 'SearchSuggestions',
    description:
      'Filters that words of a query name, those that the most words name first, at most five of each',
  })
export type SearchSuggestions = z.output<typeof SearchSuggestions>

export const suggestFilters = endpoint({
  name: 'suggestFilters',
  method: 'GET',
  path: '/search/suggestions',
  tag: 'Tickets',
  summary: 'Institutions and services that a query names',
  description:
    'In whatever script and spelling, among what the asker can see: an institution is shown no other institutions.',
  query: z.strictObject({
    q: z.string().max(200).meta({ description: 'Words, as they are typed' }),
  }),
  reply: { status: 200, schema: SearchSuggestions },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed'],
})
