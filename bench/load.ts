import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p99: number; failed: number }

const connections = 8

/** Asks a server with 8 connections for some seconds, after a while of warming up; milliseconds. */
export async function load(
  address: string,
  request: { method: 'GET' | 'POST'; path: string; token?: string; body?: unknown; newKey?: boolean },
  seconds: number,
): Promise<Load> {
  await run(address, request, Math.max(2, Math.round(seconds / 3)))
  const result = await run(address, request, seconds)
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}

function run(
  address: string,
  { method, path, token, body, newKey }: Parameters<typeof load>[1],
  seconds: number,
): Promise<autocannon.Result> {
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body ? { 'content-type': 'application/json' } : {}),
  }
  return autocannon({
    url: address,
    connections,
    duration: seconds,
    requests: [
      {
        method,
        path,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
        // Every ticket is a new one: a repeated key would only be answered from what is kept.
        ...(newKey
          ? {
              setupRequest: (request) => ({
                ...request,
                headers: { ...request.headers, 'idempotency-key': crypto.randomUUID() },
              }),
            }
          : {}),
      },
    ],
  })
}
