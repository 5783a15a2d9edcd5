import { expect, test } from 'vitest'
import { streamBlocks } from './stream-blocks.ts'

/** The text as it may be cut up on its way: by bytes, in the middle of a letter too. */
function cutUp(text: string, length: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += length) controller.enqueue(bytes.slice(at, at + length))
      controller.close()
    },
  })
}

const text =
  'retry: 2000\n\nid: 7:9:7\nevent: ticket\ndata: {"name":"সহকারী প্রোগ্রামার"}\n\n: \nid: 9:9:\n\nevent: renew\ndata: {}\n\nevent: tic'

test.each([1, 2, 7, 1000])('blocks are whole however they are cut: %i bytes at a time', async (length) => {
  let heard = 0
  const blocks = await Array.fromAsync(streamBlocks(cutUp(text, length), () => heard++))
  expect(blocks).toEqual([
    { event: null, id: null, data: null },
    { event: 'ticket', id: '7:9:7', data: { name: 'সহকারী প্রোগ্রামার' } },
    { event: null, id: '9:9:', data: null },
    { event: 'renew', id: null, data: {} },
  ])
  expect(heard).toBe(Math.ceil(new TextEncoder().encode(text).length / length))
})
