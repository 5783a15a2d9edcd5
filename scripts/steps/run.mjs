import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a command to its end. With `quiet` its output is kept and not shown; it is always returned.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, shell?: boolean, cwd?: string }} how
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(program, args, { env = {}, quiet = false, shell = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const name of ['stdout', 'stderr']) {
      // A letter may come in two pieces.
      child[name].setEncoding('utf8').on('data', (text) => {
        output += text
        if (!quiet) process[name].write(text)
      })
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
