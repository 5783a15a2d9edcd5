import { existsSync } from 'node:fs'
import path from 'node:path'
import { node, root } from './root.mjs'
import { run } from './run.mjs'
import { contentHash, isDone, markDone } from './stamp.mjs'

/** Writes the database client from prisma/schema.prisma, unless it is there for this schema. */
export async function generate() {
  const hash = contentHash(['prisma/schema.prisma', 'apps/api/package.json'])
  const made = path.join(root, 'apps/api/src/db/generated/client.ts')
  if (isDone('generate', hash) && existsSync(made)) return { ok: true, output: '', skipped: true }
  const prisma = path.join(root, 'apps/api/node_modules/prisma/build/index.js')
  const schema = path.join(root, 'prisma/schema.prisma')
  const result = await run(node, [prisma, 'generate', '--schema', schema], {
    cwd: path.join(root, 'apps/api'),
    quiet: true,
    env: {
      // The command downloads an engine it does not need for this; any file that exists stands in for it.
      PRISMA_SCHEMA_ENGINE_BINARY: schema,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (result.ok) markDone('generate', hash)
  return { ...result, skipped: false }
}
