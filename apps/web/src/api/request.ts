import { currentLanguage } from '../i18n/language.tsx'
import { accessToken, accessTokenIsOld } from './access-token.ts'
import { LineError } from './line-error.ts'
import { readProblem } from './problem-error.ts'
import { refreshAccess } from './refresh-access.ts'

export type Request = {
  method: string
  /** Below `/api/v1`, with its query. */
  path: string
  headers?: Record<string, string>
  body?: BodyInit
  signal?: AbortSignal
  /** 20 seconds unless told: a thin line is slow, and an answer after that is no use to who waits. */
  timeoutMs?: number
  /** For signing in and refreshing themselves: no token is sent, and a 401 is simply the answer. */
  isOutsideSession?: boolean
  /** Goes out also from a page that is being left. */
  keepalive?: boolean
}

/** One request with the reader's language and session. Answers with a 2xx response, or throws ProblemError or LineError. */
export async function request(ask: Request): Promise<Response> {
  if (!ask.isOutsideSession && accessTokenIsOld()) await refreshAccess()
  const response = await send(ask)
  if (response.ok) return response
  const problem = await readProblem(response)
  if (problem.code !== 'sign-in-required' || ask.isOutsideSession) throw problem
  if (!(await refreshAccess())) throw problem
  const second = await send(ask)
  if (second.ok) return second
  throw await readProblem(second)
}

async function send(ask: Request) {
  const { method, path, headers, body, signal, timeoutMs = 20_000, isOutsideSession, keepalive } = ask
  const token = isOutsideSession ? null : accessToken()
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      credentials: 'same-origin',
      ...(keepalive ? { keepalive } : {}),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: {
        accept: 'application/json, application/problem+json',
        'accept-language': currentLanguage(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
    // A gateway without a server behind it: as good as no line.
    if (response.status === 502 || response.status === 504) throw new LineError('unreachable')
    return response
  } catch (error) {
    if (signal?.aborted || error instanceof LineError) throw error
    if (timeout.aborted) throw new LineError('timeout', error)
    throw new LineError(navigator.onLine ? 'unreachable' : 'offline', error)
  }
}
