import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { LaunchOptions } from 'playwright/test'

const kept = path.resolve(import.meta.dirname, '../../node_modules/.sheba-desk/browser')

/**
 * How to launch a browser on this machine: Debian's Chromium when it is installed, else the one that came as a
 * package. A test tool's own download is never needed. CHROMIUM names another program, or says `package`.
 */
export async function browser(): Promise<LaunchOptions> {
  const program = process.env.CHROMIUM || '/usr/bin/chromium'
  if (existsSync(program)) return { executablePath: program, args }
  if (!existsSync(kept)) await unpack()
  return { executablePath: path.join(kept, 'chromium'), args, env: { ...inherited(), ...ownLibraries } }
}

const args = [
  // Chromium has no sandbox for root; as anybody else it keeps it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
]

// The package brings the libraries and the font a bare machine lacks; nothing of it is installed.
const ownLibraries = {
  LD_LIBRARY_PATH: path.join(kept, 'al2023/lib'),
  FONTCONFIG_FILE: path.join(kept, 'fonts.conf'),
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']))
}

/** Unpacked beside its place and moved there when whole, so that a cut-off unpacking is never launched. */
async function unpack(): Promise<void> {
  const half = `${kept}.${process.pid}`
  mkdirSync(half, { recursive: true })
  // The package unpacks into the system's temporary folder: a process of its own is told that this is it.
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'unpack-chromium.ts')], {
    env: { ...process.env, TMPDIR: half },
  })
  writeFileSync(path.join(half, 'fonts.conf'), fonts)
  rmSync(kept, { recursive: true, force: true })
  renameSync(half, kept)
}

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(kept, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(kept, 'fonts-cache')}</cachedir>
</fontconfig>
`
