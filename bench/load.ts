import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p99: number; failed: number }

const connections = 8

type Request = {
  method: 'GET' | 'POST'
  path: string
  token?: string
  body?: unknown
  newKey?: boolean
  /** Requests a second, where not as many as are answered. */
  rate?: number
}
type Asked = { address: string; request: Request }

const turns = 4

/**
 * Two servers by turns, each for some seconds in all: whatever else the machine does meanwhile slows both. The one that
 * is not asked only waits.
 */
export async function byTurns(of: Asked, floor: Asked, seconds: number): Promise<{ of: Load; floor: Load }> {
  const took: { of: Load[]; floor: Load[] } = { of: [], floor: [] }
  for (let turn = 0; turn < turns; turn += 1) {
    took.of.push(await load(of.address, of.request, seconds / turns))
    took.floor.push(await load(floor.address, floor.request, seconds / turns))
  }
  return { of: together(took.of), floor: together(took.floor) }
}

function together(loads: Load[]): Load {
  const mean = (of: (load: Load) => number) => loads.reduce((sum, load) => sum + of(load), 0) / loads.length
  return {
    perSecond: mean(({ perSecond }) => perSecond),
    p50: mean(({ p50 }) => p50),
    p99: mean(({ p99 }) => p99),
    failed: loads.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/** Asks a server with 8 connections for some seconds, after a while of warming up; milliseconds. */
export async function load(address: string, request: Request, seconds: number): Promise<Load> {
  await run(address, request, 1)
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
  { method, path, token, body, newKey, rate }: Request,
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
    ...(rate ? { overallRate: rate } : {}),
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
