import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** A TCP port of this machine's loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  // A server that listens on TCP has an address of this shape.
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
