import { expect, test } from 'vitest'
import { runsOf, shareMarks } from './chart-scale.ts'

test.each([
  [[], [0.7, 0.8, 0.9, 1]],
  [
    [0.92, 0.88],
    [0.7, 0.8, 0.9, 1],
  ],
  [[0.7], [0.7, 0.8, 0.9, 1]],
  [[0.62], [0.6, 0.8, 1]],
  [[0.45], [0.4, 0.6, 0.8, 1]],
  [[0.05], [0, 0.5, 1]],
])('the marks beside %j', (shares, marks) => {
  expect(shareMarks(shares)).toEqual(marks)
})

test('a month without a share breaks the line', () => {
  expect(runsOf([null, 1, 2, null, null, 3])).toEqual([[1, 2], [3]])
  expect(runsOf([null])).toEqual([])
})
