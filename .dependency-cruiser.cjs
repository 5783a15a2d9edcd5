// The arrows of ARCHITECTURE.md as rules. `node scripts/check-arrows.mjs` runs them, and first proves on files of
// its own that each rule still catches what it is there for.

// What may be built on what, lowest first: a feature sees the pure files and the reads of those before it.
const features = [
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
  'notifications',
  'reports',
  'audit',
]
// Written to by all, so it comes before all although it is read last.
const api = '^apps/api/src'
const tests = '\\.(test|fixture)\\.tsx?$|/testing/'

// By their names: a policy, the core of a feature, and the folders that are pure as a whole.
const clock = '^packages/clock/src/'
const pure = `${clock}|${api}/(text/[^/]+|[a-z]+/[^/]+-policy|auth/(actor|password-rules|common-passwords)|offices/office-tree|charter/(eligibility|usual-ladder)|tickets/ticket|live/(snapshot|event-text)|audit/changed-fields|notifications/(reached-rungs|gathered-at))\\.ts$`
const store = `${api}/([a-z]+/[^/]*-(store|reads)|[a-z]+/find-[^/]+|db/[^/]+|outbox/[^/]+|audit/record-audit)\\.ts$`
const route = `${api}/[a-z]+/[^/]+-routes\\.ts$`

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const source = { pathNot: tests }

module.exports = {
  forbidden: [
    rule(
      'no-circle',
      'Two files that need each other are one, or need a third.',
      { pathNot: '/generated/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    ),
    rule(
      'words-import-nothing',
      'The words of the contract stand alone.',
      { path: '^packages/contract/src/words\\.ts$' },
      { path: '.' },
    ),
    rule(
      'contract-needs-zod-alone',
      'Both apps import the contract: it may bring nothing along.',
      { path: '^packages/contract/src', ...source },
      { pathNot: '^packages/contract/src|(^|/)node_modules/zod/' },
    ),
    rule(
      'clock-needs-words-alone',
      'The clock is a function that any program could use: it may bring nothing along.',
      { path: clock, ...source },
      { pathNot: `${clock}|^packages/contract/src/words\\.ts$` },
    ),
    rule(
      'pure-imports-pure',
      'A rule of the office needs no server, database, clock or chance.',
      { path: pure, ...source },
      {
        pathNot: `${pure}|^packages/contract/src/(words|names|digits|bijoy)\\.ts$|/node_modules/libphonenumber-js/`,
      },
    ),
    rule(
      'use-case-without-fastify',
      'Only the roads in know HTTP.',
      { path: `${api}/[a-z]+/`, pathNot: `${tests}|${route}|^apps/api/src/http/` },
      { path: '(^|/)node_modules/(fastify|@fastify/[^/]+)/' },
    ),
    rule(
      'store-alone-knows-prisma',
      'Everything else asks a store or a read.',
      { path: api, pathNot: `${tests}|${store}|${api}/db/` },
      { path: '(^|/)node_modules/@prisma/|^apps/api/src/db/generated' },
    ),
    rule(
      'route-without-store',
      'A route hands over to a use case or a read, and decides nothing.',
      { path: route },
      { path: `${api}/[a-z]+/[^/]+-store\\.ts$` },
    ),
    ...features.slice(0, -2).map((feature, at) =>
      rule(
        `${feature}-sees-only-earlier`,
        'Features have an order, so that there is no circle among them.',
        { path: `${api}/${feature}/`, ...source },
        {
          path: `${api}/(${features.slice(at + 1, -1).join('|')})/`,
        },
      ),
    ),
    ...features.map((feature) =>
      rule(
        `${feature}-sees-no-foreign-store`,
        "Another feature's rows are changed by that feature alone.",
        { path: `${api}/${feature}/`, ...source },
        { path: `${api}/(?!${feature}/)[a-z]+/[^/]+-(store|routes)\\.ts$` },
      ),
    ),
    rule(
      'page-imports-contract-alone',
      'The page knows the API by its contract.',
      { path: '^apps/web/' },
      { path: '^(apps/api|packages/clock|prisma|bench|e2e)/' },
    ),
    rule(
      'ui-and-api-know-no-feature',
      'What every screen uses knows no screen.',
      { path: '^apps/web/src/(ui|api)/', ...source },
      { path: '^apps/web/src/(?!ui/|api/|i18n/|styles/)' },
    ),
    rule(
      'features-meet-in-pages',
      'Two features of the page meet only in app/pages.',
      { path: '^apps/web/src/(?!app/|ui/|api/|i18n/|styles/|testing/)([a-z]+)/', ...source },
      { path: '^apps/web/src/(?!app/|ui/|api/|i18n/|styles/|testing/)[a-z]+/', pathNot: '^apps/web/src/$1/' },
    ),
    rule(
      'nothing-leads-nowhere',
      'An import that resolves to nothing would escape every rule above.',
      {},
      { couldNotResolve: true, pathNot: '^virtual:|\\?' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules|^apps/api/src/db/generated' },
    exclude: { path: '/dist/|/test-results/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default', 'require'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts', '.d.mts'],
    },
  },
}
