import { type FieldError, type ProblemBody, type ProblemCode, problems } from '@sheba/contract/problem'

/** A refusal by the server (RFC 9457), in the language that was asked for. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly errors: readonly FieldError[]
  readonly requestId: string
  /** With 412: the thing as it is now. */
  readonly current: unknown
  /** With 429 and 503: seconds to wait, when the server says so. */
  readonly retryAfter: number | null

  constructor(body: Partial<ProblemBody> & { status: number }, retryAfter: number | null = null) {
    super(`${body.status} ${body.type ?? ''}`)
    this.name = 'ProblemError'
    this.code = codeOf(body.type)
    this.status = body.status
    this.title = body.title ?? ''
    this.detail = body.detail ?? ''
    this.errors = body.errors ?? []
    this.requestId = body.requestId ?? ''
    this.current = body.current
    this.retryAfter = retryAfter
  }
}

/** Whether an error is this refusal. */
export function isProblem(error: unknown, code: ProblemCode): error is ProblemError {
  return error instanceof ProblemError && error.code === code
}

/** Reads the refusal out of an answer; one that is none of ours (a proxy's page) counts as unexpected. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const retryAfter = Number(response.headers.get('retry-after')) || null
  const isProblem = response.headers.get('content-type')?.includes('problem+json')
  // The parse edge: what calls itself problem+json on this API has this shape.
  const body: Partial<ProblemBody> = isProblem ? ((await response.json()) as ProblemBody) : {}
  return new ProblemError({ ...body, status: response.status }, retryAfter)
}

function codeOf(type: string | undefined): ProblemCode {
  const code = type?.slice(type.lastIndexOf('/') + 1)
  return code && code in problems ? (code as ProblemCode) : 'unexpected'
}
