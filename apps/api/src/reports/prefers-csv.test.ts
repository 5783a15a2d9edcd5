import { expect, test } from 'vitest'
import { prefersCsv } from './prefers-csv.ts'

test.each<[string | undefined, boolean]>([
  ['text/csv', true],
  ['text/csv, application/problem+json', true],
  ['text/csv, */*;q=0.1', true],
  ['*/*, TEXT/CSV; charset=utf-8', true],
  ['text/csv, application/json', true],
  ['application/json;q=0.5, text/csv;q=0.9', true],
  ['application/json, text/csv', false],
  ['application/json, text/csv;q=0.9', false],
  ['text/csv;q=0', false],
  ['text/csv;q=much', false],
  ['application/json', false],
  ['application/pdf', false],
  ['*/*', false],
  ['', false],
  [undefined, false],
])('Accept: %s', (accept, csv) => {
  expect(prefersCsv(accept)).toBe(csv)
})
