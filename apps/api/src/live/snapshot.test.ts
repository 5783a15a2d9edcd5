import { describe, expect, test } from 'vitest'
import { isSettled, laterOf, snapshotOf } from './snapshot.ts'

const of = (text: string) => snapshotOf(text) ?? expect.fail(`${text} is none`)

test.each([
  ['7:7:', 7, 7, []],
  ['7:12:7,9', 7, 12, [7, 9]],
])('%s', (text, min, max, running) => {
  expect(of(text)).toMatchObject({ text, min, max, running: new Set(running) })
})

test.each(['', '7', '7:12', '12:7:', '7:12:9,7', '7:12:7,7', '7:12:12', '7:12:6', '0:1:', 'a:b:', '7:12:7,'])(
  '"%s" is none',
  (text) => expect(snapshotOf(text)).toBeNull(),
)

test('a text without an end is none', () => {
  const running = Array.from({ length: 2000 }, (_, at) => at + 7).join(',')
  expect(snapshotOf(`7:9999:${running}`)).toBeNull()
})

describe('settled', () => {
  test.each([
    [6, true],
    [7, false],
    [8, true],
    [9, false],
    [11, true],
    [12, false],
    [13, false],
  ])('%i of 7:12:7,9: %s', (transaction, settled) => {
    expect(isSettled(transaction, of('7:12:7,9'))).toBe(settled)
  })
})

test.each([
  ['7:12:7,9', '7:13:7,9'],
  ['7:12:7,9', '7:12:7'],
  ['7:12:7,9', '12:12:'],
])('%s was before %s', (earlier, later) => {
  expect(laterOf(of(earlier), of(later)).text).toBe(later)
  expect(laterOf(of(later), of(earlier)).text).toBe(later)
})
