import { once } from 'node:events'
import { createServer } from 'node:net'
import { StartFailure } from './start-failure.ts'

/** Refuses a port that can't be listened on, before anything slow is done. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw portFailure(error, host, port)
  }
  probe.close()
  await once(probe, 'close')
}

/** What to do about an error of `listen`, as one line. */
export function portFailure(error: unknown, host: string, port: number): StartFailure {
  const code = error instanceof Error && 'code' in error ? error.code : error
  if (code === 'EADDRINUSE') {
    return new StartFailure(
      `Port ${port} is taken: stop what uses it, or choose another, for example PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES')
    return new StartFailure(`Port ${port} is not allowed to this user: choose one above 1023.`)
  return new StartFailure(`HOST=${host} PORT=${port} can't be listened on (${code}): correct them.`)
}
