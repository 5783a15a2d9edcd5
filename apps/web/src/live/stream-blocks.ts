/** One block of a stream of server-sent events: an event, or only how far it is. */
export type StreamBlock = { event: string | null; id: string | null; data: unknown }

/** Reads the blocks of a stream as they come. `alive` hears of every byte, also of comments. */
export async function* streamBlocks(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
): AsyncGenerator<StreamBlock> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      alive()
      rest += decoder.decode(value, { stream: true })
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) yield blockOf(block)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function blockOf(block: string): StreamBlock {
  const lines = block.split('\n')
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
  const data = field('data')
  return { event: field('event') ?? null, id: field('id') ?? null, data: data ? JSON.parse(data) : null }
}
