import type { Endpoint, ReplyOf } from '@sheba/contract/endpoint'
import type { APIRequestContext } from 'playwright/test'

/** What a call sends: the parameters of the path, the query, the body, and the version that was seen. */
export type Ask = { params?: Record<string, string>; query?: object; body?: object; ifMatch?: number }

/**
 * Calls an operation of the contract outside the page: to make what a journey needs, and to ask what the page should
 * say. Throws with the server's own words when it refuses.
 */
export async function call<E extends Endpoint>(
  request: APIRequestContext,
  token: string | null,
  endpoint: E,
  ask: Ask = {},
): Promise<ReplyOf<E>> {
  const response = await request.fetch(`/api/v1${addressOf(endpoint.path, ask)}`, {
    method: endpoint.method,
    headers: {
      'accept-language': 'en',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(ask.ifMatch === undefined ? {} : { 'if-match': `"${ask.ifMatch}"` }),
    },
    ...(ask.body ? { data: ask.body } : {}),
  })
  if (response.status() !== endpoint.reply.status) {
    throw new Error(`${endpoint.name}: ${response.status()} ${await response.text()}`)
  }
  // The parse edge: the server's answers are tested against this schema where they are made.
  return (response.status() === 204 ? undefined : await response.json()) as ReplyOf<E>
}

function addressOf(path: string, { params = {}, query = {} }: Ask): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return search.size > 0 ? `${filled}?${search}` : filled
}
