import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Beside each file of text its compressed forms, made once and well, so that the server only hands them out. */
export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      for (const name of await readdir(folder, { recursive: true })) {
        if (/\.(js|css|html|svg|json|webmanifest)$/.test(name)) await compress(join(folder, name))
      }
    },
  }
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path)
  const best = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${path}.br`, brotliCompressSync(content, { params: best }))
  await writeFile(`${path}.gz`, gzipSync(content, { level: 9 }))
}
