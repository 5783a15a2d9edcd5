// `npm start`: from a fresh clone to an open desk, with the machine's own Node and nothing else installed.
import { spawn } from 'node:child_process'
import { buildWeb } from './steps/build-web.mjs'
import { deskArguments, deskEnvironment } from './steps/desk-command.mjs'
import { generate } from './steps/generate.mjs'
import { install } from './steps/install.mjs'
import { node, root } from './steps/root.mjs'
import { step } from './steps/step.mjs'
import { watchNpm } from './steps/watch-npm.mjs'

await need('Dependencies', install, 'is the network there? The lines above say what failed.')
await need('Database client', generate, 'prisma/schema.prisma has an error, shown above.')
if (process.env.ROLE !== 'worker') await need('Page', buildWeb, 'the page could not be built, see above.')

// The channel tells the desk when this script is gone, also when it was killed and could not say so.
const desk = spawn(node, deskArguments, {
  cwd: root,
  env: { ...deskEnvironment, ...process.env },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => desk.kill(signal))
desk.on('exit', (code) => process.exit(code ?? 1))
watchNpm(() => desk.kill('SIGTERM'))

async function need(name, work, advice) {
  const { ok } = await step(name, work)
  if (ok) return
  console.error(`The desk did not start: ${advice}`)
  process.exit(1)
}
