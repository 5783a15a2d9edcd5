import type { Endpoint } from '@sheba/contract/endpoint'
import type { z } from 'zod'
import { endpointPath } from './endpoint-path.ts'
import { newIdempotencyKey } from './idempotency-key.ts'
import { type Request, request } from './request.ts'

type Part<Name extends string, Schema extends z.ZodType> = [z.input<Schema>] extends [never]
  ? { [N in Name]?: never }
  : Record<string, never> extends z.input<Schema>
    ? { [N in Name]?: z.input<Schema> }
    : { [N in Name]: z.input<Schema> }

/** What an endpoint needs of its caller, said by its schemas, and what every call may carry. */
export type Ask<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Part<'params', P> &
  Part<'query', Q> &
  Part<'body', B> & {
    /** Files go as a form instead of `body`. */
    form?: FormData
    /** The version that was seen, where the endpoint asks for `If-Match`. */
    ifMatch?: number
    /** One per intention (see `newIdempotencyKey`); a POST without one gets its own. */
    idempotencyKey?: string
    signal?: AbortSignal
    timeoutMs?: number
    isOutsideSession?: boolean
    keepalive?: boolean
  }

/** Calls an operation of the contract and answers with its reply. Throws ProblemError (refused) or LineError (no answer). */
export async function call<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(endpoint: Endpoint<P, Q, B, R>, ask: Ask<P, Q, B>): Promise<z.output<R>> {
  const response = await request(asRequest(endpoint, ask))
  // The parse edge: the server answers by the same contract and is tested against it; checking again would cost each page.
  return (response.status === 204 ? undefined : await response.json()) as z.output<R>
}

/** The request of a call, for what reads the answer otherwise: files, streams. */
export function asRequest<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  ask: Ask<P, Q, B>,
): Request {
  const {
    params,
    query,
    body,
    form,
    ifMatch,
    idempotencyKey,
    signal,
    timeoutMs,
    isOutsideSession,
    keepalive,
  } = ask
  const headers: Record<string, string> = {}
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
  if (endpoint.method === 'POST') headers['idempotency-key'] = idempotencyKey ?? newIdempotencyKey()
  const content = form ?? (body === undefined ? undefined : JSON.stringify(body))
  return {
    method: endpoint.method,
    path: endpointPath(endpoint.path, params, query),
    headers,
    ...(content === undefined ? {} : { body: content }),
    ...(signal ? { signal } : {}),
    ...(timeoutMs ? { timeoutMs } : {}),
    ...(isOutsideSession ? { isOutsideSession } : {}),
    ...(keepalive ? { keepalive } : {}),
  }
}
