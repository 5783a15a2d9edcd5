import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../auth/actor.ts'
import { streamTo } from './stream-to.ts'

const answers: ServerResponse[] = []
const server = createServer((_, answer) => answers.push(answer))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => server.close())

/** Somebody who has asked and then reads nothing. */
async function silentReader() {
  // A server that listens on a port has one.
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.pause()
  socket.write('GET / HTTP/1.1\r\nHost: desk\r\n\r\n')
  const before = answers.length
  await expect.poll(() => answers.length).toBe(before + 1)
  const raw = answers[before] ?? expect.fail()
  let begun = 0
  // Only handed on by a stream.
  const actor = {} as Actor
  const stream = streamTo(raw, { actor, endsAt: 0, begin: () => begun++ })
  return { socket, raw, stream, begun: () => begun }
}

test('who does not read is let go before the server holds much for them', async () => {
  const { socket, raw, stream, begun } = await silentReader()
  const text = 'x'.repeat(64 * 1024)
  let held = 0
  while (!raw.destroyed) {
    stream.send(text)
    held = Math.max(held, raw.writableLength)
    await turn()
  }
  expect(begun()).toBe(1)
  expect(held).toBeLessThan(2 * 1024 * 1024)
  stream.send(text)
  socket.destroy()
})

test('a stream that ends before its first word leaves no answer', async () => {
  const { socket, raw, stream, begun } = await silentReader()
  stream.end()
  expect([raw.destroyed, begun()]).toEqual([true, 0])
  socket.destroy()
})
