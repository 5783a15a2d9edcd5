import path from 'node:path'
import { root } from './root.mjs'

/**
 * The arguments of Node that run the desk. Left alone, the heap grows as far as a large machine allows before it is
 * swept. About 55 MB of it are alive: the ceiling leaves more than three times that to a heavy request, and the
 * smaller nursery costs the queue little. The Dockerfile says the same.
 */
export const deskArguments = [
  '--max-semi-space-size=4',
  '--max-old-space-size=192',
  path.join(root, 'apps/api/src/main.ts'),
]

/**
 * The server's code as it was compiled the last time: neither stripped of its types nor parsed again. And two arenas of
 * glibc's malloc in place of eight a core: what one thread has freed, hashing passwords or packing answers, the next uses.
 */
export const deskEnvironment = {
  NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/desk'),
  MALLOC_ARENA_MAX: '2',
}
