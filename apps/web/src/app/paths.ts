/** Every address of the product. `to.…` fills in what varies. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  charter: '/charter',
  queue: '/queue',
  log: '/log',
  visits: '/visits',
  ticket: '/tickets/:number',
  raise: '/raise',
  raiseService: '/raise/:service',
  myTickets: '/my-tickets',
  reports: '/reports',
  institutions: '/institutions',
  offices: '/offices',
  officers: '/officers',
  members: '/members',
  calendar: '/calendar',
  changes: '/changes',
  policies: '/policies',
  policy: '/policies/:service',
  editions: '/editions',
  newEdition: '/editions/new',
  edition: '/editions/:id',
  slip: '/slip/:number',
} as const

export const to = {
  ticket: (number: string) => `/tickets/${number}`,
  slip: (number: string) => `/slip/${number}`,
  /** The queue with a filter, such as `{ view: 'overdue' }`. */
  queue: (filter: Record<string, string> = {}) => withQuery(paths.queue, filter),
  /** The officers of an office, by its code. */
  officers: (office: string) => withQuery(paths.officers, { office }),
  /** The versions of a service's policy, at an office (its code). */
  policy: (service: string, office?: string) => withQuery(`/policies/${service}`, office ? { office } : {}),
  policies: (office?: string) => withQuery(paths.policies, office ? { office } : {}),
  editions: (office?: string) => withQuery(paths.editions, office ? { office } : {}),
  newEdition: (office?: string) => withQuery(paths.newEdition, office ? { office } : {}),
  /** A charter edition. */
  edition: (id: string) => `/editions/${id}`,
  /** The form of a service; `raised`: what has just been raised there. */
  raise: (service: string, raised: Record<string, string> = {}) => withQuery(`/raise/${service}`, raised),
  /** Sign in, and come back to where one was. */
  signIn: (from?: string) => withQuery(paths.signIn, from && from !== '/' ? { from } : {}),
}

function withQuery(path: string, query: Record<string, string>): string {
  const search = new URLSearchParams(query)
  return search.size > 0 ? `${path}?${search}` : path
}
