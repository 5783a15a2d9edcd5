import type { Endpoint } from '@sheba/contract/endpoint'
import { type ProblemCode, problems } from '@sheba/contract/problem'
import { HttpResponse, http } from 'msw'
import type { z } from 'zod'
import { server } from './server.ts'

type Heard = { params: Record<string, unknown>; query: URLSearchParams; headers: Headers; body: unknown }

/** What a served endpoint answers: its reply, or a refusal made by `refuse`. */
type Answer<R extends z.ZodType> = z.input<R> | Response

/** Serves an endpoint of the contract for this test; answers with the list of what it hears. */
export function serve<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  answer: (heard: Heard) => Answer<R> | Promise<Answer<R>>,
): Heard[] {
  const calls: Heard[] = []
  const verb = endpoint.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  server.use(
    http[verb](`*/api/v1${endpoint.path}`, async ({ request, params }) => {
      const heard: Heard = {
        params,
        query: new URL(request.url).searchParams,
        headers: request.headers,
        body: null,
      }
      const isJson = request.headers.get('content-type')?.includes('application/json')
      if (isJson) heard.body = await request.json()
      calls.push(heard)
      const reply = await answer(heard)
      if (reply instanceof Response) return reply
      if (endpoint.reply.status === 204) return new HttpResponse(null, { status: 204 })
      return HttpResponse.json(reply as Record<string, unknown>, { status: endpoint.reply.status })
    }),
  )
  return calls
}

/** A refusal as the server words it. */
export function refuse(
  code: ProblemCode,
  more: {
    detail?: string
    errors?: { pointer: string; detail: string }[]
    current?: unknown
    retryAfter?: number
  } = {},
): Response {
  const { status, bn } = problems[code]
  const { retryAfter, ...body } = more
  return HttpResponse.json(
    {
      type: `/problems/${code}`,
      title: bn,
      status,
      detail: 'কী করতে হবে',
      instance: '/',
      requestId: 'r-1',
      ...body,
    },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        ...(retryAfter ? { 'retry-after': String(retryAfter) } : {}),
      },
    },
  )
}
