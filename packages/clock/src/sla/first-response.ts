import type { Moment } from '../calendar/dhaka.ts'

/** What an officer did towards the requester. A note between officers is none of these. */
export type Response = { kind: 'publicMessage' | 'callBack' | 'resolution'; at: Moment }

/**
 * The first public message, call-back or resolution by an officer after the request was logged; the receipt itself
 * for what was answered on the call. Null while there is none. Pauses and changes of the promise do not move it.
 */
export function firstResponseAt(of: {
  receivedAt: Moment
  loggedAt: Moment
  onTheCall: boolean
  responses: readonly Response[]
}): Moment | null {
  if (of.onTheCall) return of.receivedAt
  const moments = of.responses.map(({ at }) => at).filter((at) => at >= of.loggedAt)
  return moments.length === 0 ? null : Math.min(...moments)
}
