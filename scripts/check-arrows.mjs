// Are the arrows of ARCHITECTURE.md kept, and does each rule still catch what it is there for?
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { forbidden } from './steps/forbidden-imports.mjs'
import { node, root } from './steps/root.mjs'
import { run } from './steps/run.mjs'

const config = path.join(root, '.dependency-cruiser.cjs')
const rules = createRequire(import.meta.url)(config)
// The rule knows which files are pure.
const pure = new RegExp(rules.forbidden.find(({ name }) => name === 'pure-imports-pure').from.path)
const faults = [...(await uncaught()), ...(await broken()), ...impure()]
for (const fault of faults) console.log(fault)
if (faults.length === 0)
  console.log('All arrows point the right way, and every rule catches what it forbids.')
process.exitCode = faults.length === 0 ? 0 : 1

async function broken() {
  const { violations } = await cruise(root, ['apps', 'packages', 'prisma'])
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

/** A small project in which every rule is broken once: what it does not report, it would not report here either. */
async function uncaught() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheba-desk-arrows-'))
  try {
    for (const [file, text] of Object.values(forbidden).flatMap((files) => Object.entries(files))) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    cpSync(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'))
    const { violations } = await cruise(folder, ['apps', 'packages'])
    const caught = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`))
    const missed = Object.entries(forbidden)
      .filter(([name, files]) => !caught.has(`${name} ${Object.keys(files)[0]}`))
      .map(([name]) => `${name}: does not catch ${Object.keys(forbidden[name])[0]}`)
    const unproven = rules.forbidden
      .filter(({ name }) => !(name in forbidden))
      .map(({ name }) => `${name}: no forbidden import proves this rule`)
    return [...missed, ...unproven]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function cruise(cwd, places) {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, '--config', config, '--output-type', 'json', ...places]
  const { output } = await run(node, args, { cwd, quiet: true })
  try {
    return JSON.parse(output).summary
  } catch {
    throw new Error(`dependency-cruiser said no result:\n${output}`)
  }
}

/** Time and chance come into a pure file as values; neither needs an import. */
function impure() {
  const reaches =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b|\bTemporal\.Now\b|\bcrypto\./
  return readdirSync(path.join(root, 'apps/api/src'), { recursive: true })
    .map((file) => `apps/api/src/${file.replaceAll('\\', '/')}`)
    .filter((file) => pure.test(file) && !/\.(test|fixture)\.ts$/.test(file))
    .filter((file) => reaches.test(readFileSync(path.join(root, file), 'utf8')))
    .map((file) => `pure-without-clock-and-chance: ${file}`)
}
