import { readFileSync } from 'node:fs'
import type { ErrorCapturingSqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's schema engine as WebAssembly. The engine Prisma's own command uses is a program it downloads
 * at its first run, which fails where that download is not possible; this one is an ordinary package.
 */
export async function openSchemaEngine(
  database: ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
): Promise<engine.SchemaEngine> {
  load()
  return engine.SchemaEngine.new({ datamodels: undefined }, ignoreLog, database)
}

let loaded = false

function load(): void {
  if (loaded) return
  const besideGlue = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = readFileSync(new URL('schema_engine_bg.wasm', besideGlue))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), {
    './schema_engine_bg.js': { ...engine },
  })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('The schema engine package has changed its shape.')
  start()
  loaded = true
}

function ignoreLog(): void {}
