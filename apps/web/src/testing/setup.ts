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

// The combo box's live region speaks 100 ms after it is first made. Were the page gone by then, the
// timer would fail in whichever test file runs next, so the last one is waited out here.
const liveRegionDelayMilliseconds = 100
afterAll(async () => {
  server.close()
  await new Promise((resolve) => setTimeout(resolve, liveRegionDelayMilliseconds + 1))
})

function matchNothing(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  })
}
