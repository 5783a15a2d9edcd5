// `pnpm dev`: the API restarts and the page reloads as their sources change. Open the page's address.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { generate } from './steps/generate.mjs'
import { install } from './steps/install.mjs'
import { node, root } from './steps/root.mjs'
import { step } from './steps/step.mjs'

for (const [name, work] of [
  ['Dependencies', install],
  ['Database client', generate],
]) {
  if (!(await step(name, work)).ok) process.exit(1)
}

const web = path.join(root, 'apps/web')
const both = [
  spawn(node, ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NO_PAGE: '1' },
  }),
  spawn(node, [path.join(web, 'node_modules/vite/bin/vite.js'), '--strictPort'], {
    cwd: web,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
]
let running = both.length
const stop = () => {
  for (const child of both) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
for (const child of both) {
  child.on('exit', () => {
    stop()
    running -= 1
    if (running === 0) process.exit()
  })
}
