import { existsSync } from 'node:fs'
import path from 'node:path'
import { node, root } from './root.mjs'
import { run } from './run.mjs'
import { contentHash, isDone, markDone } from './stamp.mjs'

/** Builds the page, with compressed copies beside its files, unless it is there for these sources. */
export async function buildWeb() {
  const hash = contentHash(['apps/web', 'packages/contract', 'pnpm-lock.yaml'])
  const page = path.join(root, 'apps/web/dist/index.html')
  if (isDone('web', hash) && existsSync(page)) return { ok: true, output: '', skipped: true }
  const vite = path.join(root, 'apps/web/node_modules/vite/bin/vite.js')
  const result = await run(node, [vite, 'build'], { cwd: path.join(root, 'apps/web'), quiet: true })
  if (result.ok) markDone('web', hash)
  return { ...result, skipped: false }
}
