import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
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
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = readFileSync(path.join(path.dirname(glue), 'schema_engine_bg.wasm'))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {
    './schema_engine_bg.js': { ...engine, ...patientTimers() },
  })
  engine.__wbg_set_wasm(exports)
  exports.__wbindgen_start?.()
  loaded = true
}

// The engine leaves a ten-second timer of its lock running, which would hold up the end of a short command.
function patientTimers(): Record<string, unknown> {
  const timers = Object.entries(engine).filter(([name]) => name.startsWith('__wbg_setTimeout'))
  const unheld = (start: unknown) => (callback: () => void, ms: number) => {
    if (typeof start !== 'function') throw new Error('The schema engine package has changed its shape.')
    const timer: { unref?: () => void } = start(callback, ms)
    timer.unref?.()
    return timer
  }
  return Object.fromEntries(timers.map(([name, start]) => [name, unheld(start)]))
}

function ignoreLog(): void {}

// The part of the global that is used here; TypeScript declares the whole only together with a browser.
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, (() => void) | undefined> }
}
