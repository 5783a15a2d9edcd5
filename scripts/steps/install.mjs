import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { node, root } from './root.mjs'
import { run } from './run.mjs'
import { contentHash, isDone, markDone } from './stamp.mjs'

/** The one version of pnpm that is used, fetched by npm when it is not there. */
export const pnpm = ['--yes', 'pnpm@12.21.0']

/** Installs exactly what the lockfile says, unless that is there already. */
export async function install() {
  const hash = contentHash(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()])
  if (isDone('install', hash) && existsSync(node)) return { ok: true, output: '', skipped: true }
  const result = await run('npx', [...pnpm, 'install', '--frozen-lockfile'], {
    shell: process.platform === 'win32',
    quiet: true,
    // Nobody is there to answer a question.
    env: { CI: 'true', npm_config_update_notifier: 'false' },
  })
  if (result.ok) markDone('install', hash)
  return { ...result, skipped: false }
}

function manifests() {
  const within = (folder) =>
    readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}/package.json`)
  return ['package.json', 'e2e/package.json', 'bench/package.json', ...within('apps'), ...within('packages')]
}
