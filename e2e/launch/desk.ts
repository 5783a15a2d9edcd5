import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'

/**
 * Where this run's own desk will be: a free port and an empty data folder. Playwright reads its settings again in
 * each of its processes; the first decides, the others inherit what it wrote into the environment.
 */
export async function ownDesk(): Promise<{ origin: string; env: Record<string, string> }> {
  if (!process.env.SHEBA_E2E_PORT) {
    const folder = mkdtempSync(path.join(tmpdir(), 'sheba-desk-e2e-'))
    process.env.SHEBA_E2E_PORT = String(await freePort())
    process.env.SHEBA_E2E_FOLDER = folder
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  }
  const { SHEBA_E2E_PORT: port, SHEBA_E2E_FOLDER: folder = '' } = process.env
  const env = {
    PORT: port,
    HOST: '127.0.0.1',
    DATA_DIR: path.join(folder, 'data'),
    DEMO: '1',
    DATABASE_URL: '',
  }
  return { origin: `http://127.0.0.1:${port}`, env }
}
