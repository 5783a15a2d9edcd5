import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { signInAs } from '../testing/people.ts'
import { refuse } from '../testing/serve.ts'
import { server } from '../testing/server.ts'
import { keepLine } from './keep-line.ts'

beforeEach(() => {
  signInAs('officer')
  // The waits between two tries are half as long as they may be, and drawn by chance: here as short as can be.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})

/** Answers the requests for the stream one after the other; the last goes for all that follow. */
function serveStreams(...answers: (() => Response)[]) {
  const asked: (string | null)[] = []
  server.use(
    http.get('*/api/v1/events', ({ request }) => {
      asked.push(request.headers.get('last-event-id'))
      const answer = answers[Math.min(asked.length, answers.length) - 1]
      return answer?.() ?? HttpResponse.error()
    }),
  )
  return asked
}

const stream = (text: string) => () =>
  new HttpResponse(text, { headers: { 'content-type': 'text/event-stream' } })
/** One that says a word and then waits. */
function open(): Response {
  const body = new ReadableStream({ start: (line) => line.enqueue(new TextEncoder().encode('id: 9:9:\n\n')) })
  return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } })
}

function listen(lastId: string | null = null) {
  const stop = new AbortController()
  const heard: (string | null)[] = []
  const told: string[] = []
  const over = keepLine(stop.signal, lastId, {
    hear: ({ event, id }) => heard.push(event ?? id),
    tell: (state) => told.push(state),
  })
  return { heard, told, over, stop: () => stop.abort() }
}

test('a line that drops is taken up again where it was', async () => {
  const asked = serveStreams(
    stream('id: 7:7:\nevent: ticket\ndata: {}\n\n: \nid: 8:8:\n\n'),
    HttpResponse.error,
    open,
  )
  const line = listen()
  await vi.waitFor(() => expect(asked).toEqual([null, '8:8:', '8:8:']), { timeout: 4_000 })
  await vi.waitFor(() => expect(line.told).toEqual(['open', 'down', 'open']))
  expect(line.heard.slice(0, 2)).toEqual(['ticket', '8:8:'])
  line.stop()
  await line.over
})

test('an id that the server refuses is let go, and all is read anew', async () => {
  const asked = serveStreams(() => refuse('invalid-request'), open)
  const line = listen('5:5:')
  await vi.waitFor(() => expect(asked).toEqual(['5:5:', null]), { timeout: 4_000 })
  expect(line.heard[0]).toBe('renew')
  line.stop()
  await line.over
})

test('where the session is over, so is the line', async () => {
  const asked = serveStreams(() => refuse('sign-in-required'))
  server.use(http.post('*/api/v1/sessions/refresh', () => refuse('sign-in-required')))
  await listen().over
  expect(asked).toHaveLength(1)
})

test('as soon as the browser says that there is a line again, it is tried', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(50)
  const asked = serveStreams(HttpResponse.error, open)
  const line = listen()
  await vi.waitFor(() => expect(line.told).toEqual(['down']))
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  line.stop()
  await line.over
})
