// Breaks the rules one at a time and runs the named rows: `pnpm mutate`. What survives, and why, is in MUTATION.md.
process.env.TZ = 'America/St_Johns'

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.fixture.ts'],
  ignorePatterns: [
    // What random cases would notice, a row has to say by name.
    'src/**/*properties.test.ts',
    'src/sla/against-naive.test.ts',
    'src/readme.test.ts',
    // Carrying it over needs the JavaScript interface of the compiler, which version 7 no longer has.
    'tsconfig.json',
  ],
  coverageAnalysis: 'perTest',
  // In a copy as deep as the package itself, so that what tests read from beside the package is found.
  tempDirName: '../../.mutation',
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
}
