import { fork } from 'node:child_process'
import path from 'node:path'
import { StartFailure } from './start-failure.ts'

export type Asked = {
  url: string
  /** What DEMO says; null: nothing. */
  demo: boolean | null
  /** The database is the desk's own: its first start is a demo unless DEMO says otherwise. */
  own: boolean
}
export type Prepared = { demo: boolean } | { failure: string }

/**
 * Brings the database up to date and enters what a desk begins with, in a process of its own: the schema engine and
 * the demo are needed once at the start and would stay in the server's memory. Answers whether it is a demo desk.
 * @throws StartFailure one line that says what to do.
 */
export function prepared(asked: Asked): Promise<boolean> {
  const child = fork(path.join(import.meta.dirname, 'prepare.ts'))
  return new Promise((resolve, reject) => {
    child.once('message', (answer: Prepared) => {
      if ('demo' in answer) resolve(answer.demo)
      else reject(new StartFailure(answer.failure))
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error('the database was not prepared')))
    child.send(asked)
  })
}
