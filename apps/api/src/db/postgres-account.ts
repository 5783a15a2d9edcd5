import { execFileSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { StartFailure } from '../start-failure.ts'

export type Account = { uid: number; gid: number }

/**
 * Who the embedded server runs as: null for whoever runs the desk; the user `postgres`, made if missing,
 * when that is root, since PostgreSQL refuses to run as root.
 */
export function postgresAccount(): Account | null {
  if (userInfo().uid !== 0) return null
  return findAccount() ?? makeAccount()
}

function findAccount(): Account | null {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return null
  }
}

function makeAccount(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    throw new StartFailure(
      'PostgreSQL does not run as root and the user "postgres" could not be made: start as another user, or set DATABASE_URL.',
    )
  }
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
}
