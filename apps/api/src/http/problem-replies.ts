import { type ProblemBody, type ProblemCode, problems } from '@sheba/contract/problem'
import type { Language } from '@sheba/contract/words'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fieldErrors, Problem } from './problem.ts'
import { problemDetails } from './problem-details.ts'

/**
 * Makes every refusal of this server, Fastify's own included, problem+json in the asker's language. What has no
 * route is for the page or, without one, for `nothingThere`.
 */
export function replyWithProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = error instanceof Problem ? error : problemOf(error)
    if (problem.code === 'unexpected') request.log.error({ err: error }, 'unexpected')
    return sendProblem(request, reply, problem)
  })
}

/** For a server without a page: an address that is not the API's is nothing. */
export function nothingThere(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new Problem('not-found')))
}

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  current?: unknown,
) {
  const language = languageOf(request)
  const { status, [language]: title } = problems[problem.code]
  const body: ProblemBody = {
    type: `/problems/${problem.code}`,
    title,
    status,
    detail: (problem.extra.detail ?? problemDetails[problem.code])[language],
    instance: request.url.split('?')[0] ?? request.url,
    requestId: request.id,
    ...(problem.extra.faults ? { errors: fieldErrors(problem.extra.faults, language) } : {}),
    ...(current === undefined ? {} : { current }),
  }
  if (problem.extra.retryAfterSeconds) reply.header('retry-after', String(problem.extra.retryAfterSeconds))
  return reply
    .code(status)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body))
}

/** Bangla unless English is asked for first: the product's readers are Bangladesh's offices. */
export function languageOf(request: FastifyRequest): Language {
  const header = request.headers['accept-language'] ?? ''
  const first = header
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === 'bn' || tag === 'en')
  return first === 'en' ? 'en' : 'bn'
}

const codeOfFastify: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'not-json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'not-json',
  FST_ERR_BAD_URL: 'not-found',
}

function problemOf(error: FastifyError): Problem {
  const known = codeOfFastify[error.code]
  if (known) return new Problem(known)
  if (error instanceof SyntaxError || error.statusCode === 400) return new Problem('not-json')
  if (error.statusCode === 413) return new Problem('too-large')
  if (isOutage(error)) return new Problem('not-ready')
  return new Problem('unexpected')
}

/** The database is away or has no free connection: the request may be repeated. */
function isOutage(error: { code?: string; message?: string }): boolean {
  const codes = ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', 'P1001', 'P1017', 'P2024', 'P2028']
  // What the driver says by itself has no code.
  const sentences = ['timeout exceeded when trying to connect', 'Connection terminated']
  return codes.includes(error.code ?? '') || sentences.some((sentence) => error.message?.startsWith(sentence))
}
