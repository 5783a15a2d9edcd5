/** Where answers about tickets are kept. All begin with `tickets`, so that one word renews them. */
export const ticketKeys = {
  all: ['tickets'] as const,
  lists: ['tickets', 'list'] as const,
  list: (query: unknown) => ['tickets', 'list', query] as const,
  mergeChoices: (query: unknown) => ['tickets', 'merge', query] as const,
  visits: (query: unknown) => ['tickets', 'visits', query] as const,
  counts: (query: unknown) => ['tickets', 'counts', query] as const,
  /** With their counts, which what renews tickets renews. */
  views: ['tickets', 'views'] as const,
  dayAhead: ['tickets', 'day-ahead'] as const,
  allCounts: ['tickets', 'counts'] as const,
  one: (number: string) => ['tickets', 'one', number] as const,
  events: (number: string) => ['tickets', 'one', number, 'events'] as const,
  deadline: (number: string) => ['tickets', 'one', number, 'deadline'] as const,
}
