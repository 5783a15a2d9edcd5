/**
 * A key for one intention, such as a draft: made once, kept with it, sent at every attempt, so that a second press or a
 * lost answer never does it twice.
 */
export function newIdempotencyKey(): string {
  // Not crypto.randomUUID: a deployment inside an office may have no https, where browsers withhold it.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
