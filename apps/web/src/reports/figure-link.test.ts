import type { Office } from '@sheba/contract/offices'
import { expect, test } from 'vitest'
import { figureLink } from './figure-link.ts'
import type { ReportAsked } from './report-asked.ts'

const asked: ReportAsked = {
  period: 'free',
  from: '2026-08-15',
  to: '2026-11-23',
  by: 'service',
  clock: 'net',
  office: undefined,
}

function office(code: string, parent: string | null): Office {
  return { id: code, code, name: { bn: code, en: code }, kind: 'upazila', parentId: parent }
}
const offices = [
  office('HQT', null),
  office('NRL', 'HQT'),
  office('LHG', 'NRL'),
  office('KAL', 'NRL'),
  office('JSR', 'HQT'),
]

function filterOf(link: string): Record<string, string> {
  const [path, query] = link.split('?')
  expect(path).toBe('/queue')
  return Object.fromEntries(new URLSearchParams(query))
}

const period = { clock: 'net', from: '2026-08-15', to: '2026-11-23' }

test('the total opens all that was counted', () => {
  expect(filterOf(figureLink(asked, offices, 'counted'))).toEqual({ outcome: 'counted', ...period })
})

test.each([
  ['service', 'computer-language-lab', { service: 'computer-language-lab' }],
  ['officer', '0198f000-0000-7000-8000-000000000002', { assignee: '0198f000-0000-7000-8000-000000000002' }],
  ['officer', null, { assignee: 'none' }],
  ['institution', null, { institution: 'none' }],
  ['union', null, { union: 'none' }],
  ['channel', 'phone', { channel: 'phone' }],
  ['office', 'LHG', { office: 'LHG' }],
  ['month', '2026-08', { from: '2026-08-15', to: '2026-08-31' }],
  ['month', '2026-10', { from: '2026-10-01', to: '2026-10-31' }],
] as const)('a row by %s of %s', (by, key, filter) => {
  const link = figureLink({ ...asked, clock: 'gross' }, offices, 'late', { by, key })
  expect(filterOf(link)).toEqual({ outcome: 'late', ...period, clock: 'gross', ...filter })
})

test('an office is asked for with those below it', () => {
  const link = figureLink({ ...asked, office: 'NRL' }, offices, 'overdue')
  expect(filterOf(link)).toEqual({ outcome: 'overdue', ...period, office: 'NRL,LHG,KAL' })
})

test('every office the reader can see need not be named', () => {
  expect(filterOf(figureLink({ ...asked, office: 'HQT' }, offices, 'kept'))).not.toHaveProperty('office')
})

test('a row of an office narrows further', () => {
  const link = figureLink({ ...asked, office: 'NRL' }, offices, 'kept', { by: 'office', key: 'KAL' })
  expect(filterOf(link).office).toBe('KAL')
})
