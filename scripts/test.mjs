// `npm test`: everything. `npm test -- types unit` runs those checks alone; further words choose test files,
// as in `npm test -- unit sla/deadline`. Every check runs, whatever became of those before it.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { buildWeb } from './steps/build-web.mjs'
import { generate } from './steps/generate.mjs'
import { install } from './steps/install.mjs'
import { node, root } from './steps/root.mjs'
import { run } from './steps/run.mjs'
import { step } from './steps/step.mjs'
import { playwrightCounts, vitestCounts } from './steps/test-counts.mjs'

const results = path.join(root, 'test-results')
const bin = (name) => path.join(root, 'node_modules', name)
const types = (folder) => [
  `types: ${folder}`,
  () => run(node, [bin('typescript/bin/tsc'), '-p', folder], { quiet: true }),
]

/** Name and work; the part of a name before the colon is what `npm test -- …` chooses by. */
const checks = [
  ...['packages/contract', 'packages/clock', 'apps/api', 'apps/web', 'e2e', 'bench'].map(types),
  [
    'lint',
    () => run(node, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'], { quiet: true }),
  ],
  ['arrows', () => run(node, ['scripts/check-arrows.mjs'], { quiet: true })],
  ['unit', unit],
  ['build', buildWeb],
  ['e2e', journeys],
]

const words = process.argv.slice(2)
const kinds = new Set(checks.map(([name]) => name.split(':')[0]))
const chosen = words.filter((word) => kinds.has(word))
const files = words.filter((word) => !kinds.has(word))
const total = { passed: 0, failed: 0 }
const failures = []

mkdirSync(results, { recursive: true })
const ready = (await step('install', install)).ok && (await step('generate', generate)).ok
if (ready) for (const [name, work] of checks) await check(name, work)
else count('install', { passed: 0, failed: 1 })

if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

async function check(name, work) {
  if (chosen.length > 0 && !chosen.includes(name.split(':')[0])) return
  const result = await step(name, work)
  count(name, result.counts ?? { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1 })
}

function count(name, { passed, failed }) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(name)
}

async function unit() {
  const file = path.join(results, 'unit.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const args = [bin('vitest/vitest.mjs'), 'run', '--allowOnly=false', ...reporters, ...files]
  const { ok } = await run(node, args)
  return counted(ok, vitestCounts(file))
}

async function journeys() {
  const file = path.join(results, 'e2e.json')
  const program = path.join(root, 'e2e/node_modules/playwright/cli.js')
  const args = [program, 'test', '--config', 'e2e/playwright.config.ts', ...files]
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const { ok } = await run(node, args, { env })
  return counted(ok, playwrightCounts(file))
}

/** A runner that ends badly without a failed test (a file that does not load, nothing found) is one failure. */
function counted(ok, counts) {
  const failed = counts.failed === 0 && !ok ? 1 : counts.failed
  return { ok: ok && failed === 0, output: '', counts: { passed: counts.passed, failed } }
}
