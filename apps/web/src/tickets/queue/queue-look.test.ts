import { expect, test } from 'vitest'
import { lookOf, type QueueLook, usualLook, writeLook } from './queue-look.ts'

const read = (address: string) => lookOf(new URLSearchParams(address))
const written = (look: QueueLook) => {
  const search = new URLSearchParams('view=open')
  writeLook(search, look)
  return search.toString()
}

test.each<[string, QueueLook]>([
  ['', usualLook],
  ['columns=status,union,service', { columns: ['service', 'union', 'status'], density: 'roomy' }],
  ['columns=none&density=dense', { columns: [], density: 'dense' }],
  ['columns=price,officer&density=tight', { columns: ['officer'], density: 'roomy' }],
])('%s is read', (address, look) => {
  expect(read(address)).toEqual(look)
})

test.each<[QueueLook, string]>([
  [usualLook, 'view=open'],
  [{ columns: ['status', 'service'], density: 'roomy' }, 'view=open'],
  [{ columns: [], density: 'dense' }, 'view=open&columns=none&density=dense'],
  [{ columns: ['officer', 'union'], density: 'roomy' }, 'view=open&columns=union%2Cofficer'],
])('%o is written as %s, and read again as it was', (look, address) => {
  expect(written(look)).toBe(address)
  expect(new Set(read(address).columns)).toEqual(new Set(look.columns))
})
