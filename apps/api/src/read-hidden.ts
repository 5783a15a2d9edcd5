import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks for a line on the terminal without showing what is typed; from a pipe it reads the first line. */
export async function readHidden(question: string): Promise<string> {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({
    input: process.stdin,
    output: nowhere,
    terminal: process.stdin.isTTY === true,
  })
  try {
    for await (const line of terminal) return line
    return ''
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
