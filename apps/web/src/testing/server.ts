import { setupServer } from 'msw/node'

/** The network of the tests: only what a test serves answers; anything else fails it. */
export const server = setupServer()
