import { vi } from 'vitest'

/** The screen of this test: which media queries hold, such as `(width >= 64rem)` for a desk. */
export function showScreen(...holding: string[]): void {
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: holding.includes(media), onchange: null }),
  )
}

export const desk = '(width >= 64rem)'
