import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { checkPort } from './check-port.ts'
import { freePort } from './db/free-port.ts'

test('a free port is let through', async () => {
  await expect(checkPort('127.0.0.1', await freePort())).resolves.toBeUndefined()
})

test('a taken port is refused in one line that names another', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} is taken: stop what uses it, or choose another, for example PORT=${port + 1} npm start`,
  )
  other.close()
})

test('an address that is not of this machine is refused', async () => {
  await expect(checkPort('192.0.2.1', 4000)).rejects.toThrow('HOST=192.0.2.1 PORT=4000')
})
