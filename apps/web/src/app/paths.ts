/** Every address of the product. `to.…` fills in what varies. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  charter: '/charter',
  queue: '/queue',
  log: '/log',
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
  slip: '/slip/:number',
} as const

export const to = {
  ticket: (number: string) => `/tickets/${number}`,
  slip: (number: string) => `/slip/${number}`,
  /** The queue with a filter, such as `{ view: 'overdue' }`. */
  queue: (filter: Record<string, string> = {}) => withQuery(paths.queue, filter),
  /** The officers of an office, by its code. */
  officers: (office: string) => withQuery(paths.officers, { office }),
  /** The form of a service; `raised`: what has just been raised there. */
  raise: (service: string, raised: Record<string, string> = {}) => withQuery(`/raise/${service}`, raised),
  /** Sign in, and come back to where one was. */
  signIn: (from?: string) => withQuery(paths.signIn, from && from !== '/' ? { from } : {}),
}

function withQuery(path: string, query: Record<string, string>): string {
  const search = new URLSearchParams(query)
  return search.size > 0 ? `${path}?${search}` : path
}
