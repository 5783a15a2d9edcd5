import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cutPage, decodeCursor, encodeCursor } from './cursor.ts'
import { Problem } from './problem.ts'

const Key = z.tuple([z.number().int(), z.string()])

describe('a cursor', () => {
  test('carries its key there and back, Bangla included', () => {
    expect(decodeCursor(encodeCursor([3, 'কখ']), Key)).toEqual([3, 'কখ'])
  })

  test('is absent on the first page', () => {
    expect(decodeCursor(undefined, Key)).toBeNull()
  })

  test.each([
    ['not base64url', '%%%'],
    ['not JSON inside', Buffer.from('{"a":').toString('base64url')],
    ['another shape', encodeCursor(['x', 1])],
    ['empty', ''],
  ])('is refused when it is %s', (_, cursor) => {
    const refusal = refusalOf(() => decodeCursor(cursor, Key))
    expect(refusal.code).toBe('invalid-request')
    expect(refusal.extra.faults?.map(({ pointer }) => pointer)).toEqual(['cursor'])
  })
})

describe('a page', () => {
  test('of fewer rows than the limit is the last', () => {
    expect(cutPage(['a', 'b'], 2, (row) => [row])).toEqual({ rows: ['a', 'b'], nextCursor: null })
    expect(cutPage([], 2, (row: string) => [row])).toEqual({ rows: [], nextCursor: null })
  })

  test('with one row more goes on after its last row', () => {
    const page = cutPage(['a', 'b', 'c'], 2, (row) => [row])
    expect(page.rows).toEqual(['a', 'b'])
    expect(decodeCursor(page.nextCursor ?? '', z.tuple([z.string()]))).toEqual(['b'])
  })
})

function refusalOf(work: () => unknown): Problem {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('nothing was refused')
}
