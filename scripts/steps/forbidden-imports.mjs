// For each rule of .dependency-cruiser.cjs a small set of files that breaks it; the first is the one it must name.
const api = 'apps/api/src'
const web = 'apps/web/src'
const empty = 'export {}\n'

const order = [
  'auth',
  'offices',
  'officers',
  'institutions',
  'charter',
  'policies',
  'calendar',
  'sla',
  'tickets',
  'changes',
  'bulk',
  'live',
  'attachments',
]
order.push('notifications', 'reports')

const pairs = order
  .slice(0, -1)
  .flatMap((feature, at) => [
    [
      `${feature}-sees-only-earlier`,
      imports(`${api}/${feature}/looks-ahead.ts`, `${api}/${order[at + 1]}/thing-reads.ts`),
    ],
  ])
const foreign = [...order, 'audit'].map((feature) => [
  `${feature}-sees-no-foreign-store`,
  imports(
    `${api}/${feature}/writes-abroad.ts`,
    `${api}/${feature === 'auth' ? 'offices' : 'auth'}/thing-store.ts`,
  ),
])

/** @type {Record<string, Record<string, string>>} */
export const forbidden = {
  'no-circle': {
    [`${api}/offices/egg.ts`]: "import { hen } from './hen.ts'\nexport const egg = () => hen\n",
    [`${api}/offices/hen.ts`]: "import { egg } from './egg.ts'\nexport const hen = () => egg\n",
  },
  'words-import-nothing': imports('packages/contract/src/words.ts', 'packages/contract/src/names.ts'),
  'contract-needs-zod-alone': imports('packages/contract/src/greedy.ts', 'node_modules/pg/index.js'),
  'clock-needs-words-alone': imports('packages/clock/src/sla/hurries.ts', 'packages/contract/src/names.ts'),
  'pure-imports-pure': imports(`${api}/tickets/ticket-policy.ts`, `${api}/db/client.ts`),
  'use-case-without-fastify': imports(`${api}/tickets/knows-http.ts`, 'node_modules/fastify/index.js'),
  'store-alone-knows-prisma': imports(`${api}/tickets/knows-rows.ts`, 'node_modules/@prisma/client/index.js'),
  'route-without-store': imports(`${api}/tickets/ticket-routes.ts`, `${api}/tickets/ticket-store.ts`),
  ...Object.fromEntries([...pairs, ...foreign]),
  'page-imports-contract-alone': imports(`${web}/tickets/reaches-over.ts`, `${api}/tickets/ticket.ts`),
  'ui-and-api-know-no-feature': imports(`${web}/ui/knows-a-ticket.ts`, `${web}/tickets/ticket-card.ts`),
  'features-meet-in-pages': imports(`${web}/reports/borrows.ts`, `${web}/tickets/ticket-card.ts`),
  'nothing-leads-nowhere': { [`${api}/http/lost.ts`]: "import './not-there.ts'\n" },
}

/** `from` imports `to`, for its type alone: also that is a dependency. */
function imports(from, to) {
  const upwards = from.split('/').slice(1).fill('..').join('/')
  return { [from]: `import type { X } from '${upwards}/${to}'\nexport type Y = X\n`, [to]: empty }
}
