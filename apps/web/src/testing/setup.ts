import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { server } from './server.ts'

// A page's parts are fetched when first shown; on a busy machine that takes more than the usual second.
configure({ asyncUtilTimeout: 4_000 })

beforeAll(() => {
  // jsdom has neither; a test of a narrow or dark screen says so with `showScreen`.
  vi.stubGlobal('matchMedia', (query: string) => matchNothing(query))
  Element.prototype.scrollIntoView = () => {}
  window.scrollTo = () => {}
  server.listen({ onUnhandledFrame: 'error' })
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
  document.documentElement.lang = 'bn'
  delete document.documentElement.dataset.theme
})

afterAll(() => server.close())

function matchNothing(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  })
}
