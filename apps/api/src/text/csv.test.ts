import { expect, test } from 'vitest'
import { type Cell, csv } from './csv.ts'

test.each<[string, Cell, string]>([
  ['text', 'নড়াইল', 'নড়াইল'],
  ['a comma', 'Lohagara, Narail', '"Lohagara, Narail"'],
  ['a quotation mark', 'the "lab"', '"the ""lab"""'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a plus', '+8801711000000', `'+8801711000000`],
  ['a minus', '-1+2', `'-1+2`],
  ['an at sign', '@SUM(A1)', `'@SUM(A1)`],
  ['a tab', '\t=1', `'\t=1`],
  ['a carriage return', '\r=1', `"'\r=1"`],
  ['a sign further on', 'a=1', 'a=1'],
  ['a number', 12, '12'],
  ['a number below zero', -3.5, '-3.5'],
  ['nothing', null, ''],
])('%s', (_, cell, written) => {
  expect(csv([[cell, 1]])).toBe(`\ufeff${written},1\r\n`)
})

test('a mark at the head alone, and every line ended', () => {
  expect(csv([['a'], ['b']])).toBe('\ufeffa\r\nb\r\n')
})
