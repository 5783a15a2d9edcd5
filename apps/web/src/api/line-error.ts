/** No answer came: the device is `offline`, the server was `unreachable`, or it took too long (`timeout`). Nothing is known of what it did. */
export class LineError extends Error {
  readonly kind: 'offline' | 'unreachable' | 'timeout'

  constructor(kind: LineError['kind'], cause?: unknown) {
    super(kind, { cause })
    this.name = 'LineError'
    this.kind = kind
  }
}
