import type { Database } from './db/client.ts'
import type { Config } from './env.ts'

/** What the server is made of. Tests give their own clock. */
export type Deps = {
  database: Database
  config: Config
  /** Epoch milliseconds: the only clock there is. */
  now: () => number
}
