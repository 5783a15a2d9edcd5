import { createServer, type Socket } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../testing/fresh-database.ts'
import { freePort } from './free-port.ts'
import { type Listener, listen } from './listener.ts'

const database = await freshDatabase()
const listeners: Listener[] = []
afterAll(async () => {
  for (const listener of listeners) await listener.close()
})

function listening(url: string | null = null) {
  const heard: (string | null)[] = []
  const listener = listen({ database, url }, ['greetings', 'partings'], (notice) =>
    heard.push(notice && `${notice.channel} ${notice.payload}`),
  )
  listeners.push(listener)
  return { heard, listener }
}
const notify = (channel: string, payload: string) =>
  database.pool.query('SELECT pg_notify($1, $2)', [channel, payload])

test('what is said on its channels is heard, after a word that something may have been missed', async () => {
  const { heard, listener } = listening()
  await listener.ready
  await notify('greetings', 'ক')
  await notify('elsewhere', 'খ')
  await notify('partings', '')
  await expect.poll(() => heard).toEqual([null, 'greetings ক', 'partings '])
})

test('a line that is cut is taken up again, with a word that something may have been missed', async () => {
  const { heard, listener } = listening()
  await listener.ready
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN %'`,
  )
  await expect.poll(() => heard).toEqual([null, null])
  await notify('greetings', 'আবার')
  await expect.poll(() => heard.at(-1)).toBe('greetings আবার')
})

test('where there is no database it says that it is ready to be asked, and can be closed', async () => {
  const { heard, listener } = listening(`postgresql://nobody@127.0.0.1:${await freePort()}/nothing`)
  await listener.ready
  await listener.close()
  expect(heard).toEqual([])
})

test('it is closed also while somebody at the other end says nothing', async () => {
  const held: Socket[] = []
  const mute = createServer((socket) => held.push(socket))
  const port = await freePort()
  await new Promise<void>((resolve) => mute.listen(port, '127.0.0.1', resolve))
  const { listener } = listening(`postgresql://nobody@127.0.0.1:${port}/nothing`)
  await expect.poll(() => held.length).toBe(1)
  await listener.close()
  for (const socket of held) socket.destroy()
  mute.close()
})
