import { existsSync, readFileSync, rmSync } from 'node:fs'

/**
 * What Vitest's JSON says. A skipped test has not passed: it counts as failed, like a file that did not load.
 */
export function vitestCounts(file) {
  const said = take(file)
  if (!said) return { passed: 0, failed: 1 }
  const notLoaded = said.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const skipped = said.numPendingTests + said.numTodoTests
  if (skipped > 0) console.log(`${skipped} tests were skipped: they count as failed.`)
  return { passed: said.numPassedTests, failed: said.numFailedTests + skipped + notLoaded.length }
}

/** What Playwright's JSON says. One that passed only at its second try has failed. */
export function playwrightCounts(file) {
  const said = take(file)
  if (!said) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = said.stats
  if (skipped > 0) console.log(`${skipped} journeys were skipped: they count as failed.`)
  return { passed: expected, failed: unexpected + flaky + skipped }
}

// Taken away once read, so that a run that writes nothing is not credited with the run before it.
function take(file) {
  if (!existsSync(file)) return null
  const said = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return said
}
