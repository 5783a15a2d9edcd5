import { refreshSession, type Session } from '@sheba/contract/sessions'
import { dropAccessToken, holdAccessToken } from './access-token.ts'
import { LineError } from './line-error.ts'
import { readProblem } from './problem-error.ts'

type Listener = (session: Session | null) => void

const listeners = new Set<Listener>()
let running: Promise<Session | null> | null = null

/**
 * Exchanges the refresh cookie for an access token: the session, or null when there is none any more. Throws LineError
 * when nobody answered. Callers at the same moment share one exchange, and so do tabs, by a lock.
 */
export function refreshAccess(): Promise<Session | null> {
  running ??= underLock(exchange).finally(() => {
    running = null
  })
  return running
}

/** Hears every exchange: whose session it is now, or that it ended. */
export function onSessionChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function exchange(): Promise<Session | null> {
  const response = await post()
  if (response.status === 401) {
    dropAccessToken()
    tell(null)
    return null
  }
  if (response.status === 502 || response.status === 504) throw new LineError('unreachable')
  if (!response.ok) throw await readProblem(response)
  // The parse edge: the contract's reply to this endpoint.
  const session = (await response.json()) as Session
  holdAccessToken(session.accessToken, session.expiresIn)
  tell(session)
  return session
}

async function post(): Promise<Response> {
  try {
    return await fetch(`/api/v1${refreshSession.path}`, {
      method: refreshSession.method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(20_000),
    })
  } catch (error) {
    throw new LineError(navigator.onLine ? 'unreachable' : 'offline', error)
  }
}

function tell(session: Session | null) {
  for (const listener of listeners) listener(session)
}

/** Where the browser has no locks (a page without https), the server's minute of grace for a replaced cookie covers two tabs. */
function underLock<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('sheba-refresh', work) : work()
}
