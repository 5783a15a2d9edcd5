import { createHash, createHmac, randomBytes } from 'node:crypto'

export const accessTokenSeconds = 600
/** A session ends after this long without a refresh. */
export const sessionMs = 30 * 24 * 3_600_000
/** Within it a token just replaced gets the same successor: a reply lost on a thin line costs nobody the session. */
export const replacedTokenGraceMs = 60_000

/** 256 random bits. */
export function newRefreshToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The one token that follows another: derived, so that it can be given again without being kept in the clear. */
export function successorOf(token: string, secret: string): string {
  return createHmac('sha256', `refresh:${secret}`).update(token).digest('base64url')
}

/** What is kept of a token, or of a login that failed. */
export function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
