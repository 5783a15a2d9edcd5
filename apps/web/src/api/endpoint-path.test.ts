import { expect, test } from 'vitest'
import { endpointPath } from './endpoint-path.ts'

test('parameters are filled in and escaped', () => {
  expect(endpointPath('/tickets/:number/replies', { number: 'LHG-2026-000001' }, undefined)).toBe(
    '/tickets/LHG-2026-000001/replies',
  )
  expect(endpointPath('/calendar/days/:on', { on: 'a/b' }, {})).toBe('/calendar/days/a%2Fb')
})

test('lists are joined by commas, and what is empty is left out', () => {
  const query = { status: ['new', 'waiting'], q: '', band: undefined, limit: 20 }
  expect(endpointPath('/tickets', undefined, query)).toBe('/tickets?status=new%2Cwaiting&limit=20')
})

test('a missing parameter is a mistake of ours', () => {
  expect(() => endpointPath('/tickets/:number', {}, undefined)).toThrow('number')
})
