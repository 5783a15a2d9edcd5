import { readFileSync } from 'node:fs'
import type { ErrorCapturingSqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's schema engine as WebAssembly. The engine that Prisma's own command uses is a program downloaded at
 * its first run, which fails where that download is not possible; this one is an ordinary package.
 */
export async function openSchemaEngine(
  database: ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
): Promise<engine.SchemaEngine> {
  load()
  return engine.SchemaEngine.new({ datamodels: undefined }, ignoreLog, database)
}

let loaded = false

// By hand and not by `import`: importing a .wasm file still prints an experimental warning at every start.
function load(): void {
  if (loaded) return
  const glue = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = readFileSync(new URL('schema_engine_bg.wasm', glue))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {
    './schema_engine_bg.js': engine,
  })
  engine.__wbg_set_wasm(exports)
  exports.__wbindgen_start?.()
  loaded = true
}

function ignoreLog(): void {}

// The part of the global that is used here; TypeScript declares the whole only together with a browser.
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, (() => void) | undefined> }
}
