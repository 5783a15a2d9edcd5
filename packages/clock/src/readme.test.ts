import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = new URL('../', import.meta.url)

it('the example of the README runs and prints what it says', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8')
  const [, example = ''] = /```ts\n(.*?)```/s.exec(readme) ?? []
  const [, printed] = /It prints `([^`]+)`/.exec(readme) ?? []
  // In a process of its own, with the package found by its name as any other program finds it.
  const run = ['--input-type=module-typescript', '--eval', example]
  const answer = execFileSync(process.execPath, run, { cwd: fileURLToPath(folder), encoding: 'utf8' })
  expect(answer.trim()).toBe(printed)
})
