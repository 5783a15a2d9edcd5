type AccessToken = { value: string; expiresAt: number }

/** Kept in memory alone: what a script could read from storage, a thief of the device could too. */
let token: AccessToken | null = null

export function holdAccessToken(value: string, expiresInSeconds: number): void {
  token = { value, expiresAt: Date.now() + expiresInSeconds * 1000 }
}

export function dropAccessToken(): void {
  token = null
}

/** The token, or null when there is none. */
export function accessToken(): string | null {
  return token?.value ?? null
}

/** Known to be refused already: asking first saves a round trip on a thin line, and a photo sent for nothing. */
export function accessTokenIsOld(): boolean {
  return token !== null && token.expiresAt - Date.now() < 15_000
}
