import type { z } from 'zod'
import type { ProblemCode } from './problem.ts'

/** One operation of the API, said once: it is routed, validated, documented and called from this. */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> = {
  /** The operation's name: idempotency keys belong to it, and the OpenAPI document calls it by it. */
  name: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`, with `:name` for parameters. */
  path: string
  tag: string
  summary: string
  description?: string
  params?: Params
  query?: Query
  body?: Body
  /** `schema` absent: an answer without a body (204). 202: taken on, and done in the background. */
  reply: {
    status: 200 | 201 | 202 | 204
    schema?: Reply
    alsoAs?: readonly string[]
    /** A stream of server-sent events: by name, what their data is. */
    events?: Readonly<Record<string, z.ZodType>>
  }
  /** `true`: the client must send `If-Match` with the version it saw. */
  ifMatch?: boolean
  problems: readonly ProblemCode[]
}

/** Declares an endpoint and keeps the exact types of its schemas. */
export function endpoint<
  Params extends z.ZodType = z.ZodNever,
  Query extends z.ZodType = z.ZodNever,
  Body extends z.ZodType = z.ZodNever,
  Reply extends z.ZodType = z.ZodNever,
>(definition: Endpoint<Params, Query, Body, Reply>): Endpoint<Params, Query, Body, Reply> {
  return definition
}

export type ParamsOf<E> = E extends Endpoint<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.output<P> : never
export type QueryOf<E> = E extends Endpoint<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never
export type BodyOf<E> = E extends Endpoint<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.output<B> : never
/** What a caller gets; an answer without a body is undefined. */
export type ReplyOf<E> =
  E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer R>
    ? [z.output<R>] extends [never]
      ? undefined
      : z.output<R>
    : never

/** What a caller may send: before folding of digits, trimming and defaults. */
export type QueryInput<E> = E extends Endpoint<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.input<Q> : never
export type BodyInput<E> = E extends Endpoint<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.input<B> : never
