import type { Charter, CharterService } from '@sheba/contract/charter'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import published from '../../../../prisma/seed/data/charter.json' with { type: 'json' }
import { renderWith } from '../testing/render.tsx'
import { CharterDocument } from './charter-document.tsx'
import { officerCells } from './officer-cells.ts'

/** The published charter, as the API answers it. */
const charter: Charter = {
  office: { id: '0198f000-0000-7000-8000-000000000003', code: 'LHG', name: published.office.office },
  edition: {
    id: '0198f000-0000-7000-8000-000000000009',
    holdsFrom: null,
    title: published.title,
    government: published.office.government,
    department: published.office.department,
    officeName: published.office.office,
    website: published.office.website,
    vision: published.vision,
    mission: published.mission,
  },
  columns: published.columns,
  contact: {
    designation: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
    phone: '+8801900000000',
    email: null,
  },
  services: published.services.map(
    ({ number, slug, shortName, bn, en }): CharterService => ({
      slug,
      number,
      shortName,
      bn: { ...bn, officer: number === 1 ? 'সহকারী প্রোগ্রামার' : null },
      en: { ...en, officer: number === 1 ? 'Assistant Programmer' : null },
      promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
      recipientCategories: [],
      kinds: ['request'],
      defaultKind: 'request',
      documents: 'none-stated',
      channels: ['web'],
    }),
  ),
}

describe.each(['bn', 'en'] as const)('the charter in %s', (language) => {
  test('has the eight headings and every cell of the nine services, word for word', () => {
    renderWith(<CharterDocument charter={charter} />, { language })
    const table = within(screen.getByRole('table'))
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(
      published.columns.map((column) => column[language]),
    )
    const rows = table.getAllByRole('row').slice(1)
    expect(rows).toHaveLength(9)
    for (const [index, service] of published.services.entries()) {
      const { name, recipients, method, price, timeLimit } = service[language]
      const cells = [...(rows[index]?.children ?? [])].map((cell) => cell.textContent)
      expect(cells).toEqual(expect.arrayContaining([name, recipients, method, price, timeLimit]))
    }
  })

  test('says where no papers are stated, in the table and in the cards', () => {
    renderWith(<CharterDocument charter={charter} />, { language })
    const without = published.services.filter((service) => !service[language].documents).length
    expect(without).toBeGreaterThan(0)
    expect(screen.getAllByText(language === 'bn' ? 'উল্লেখ নেই' : 'None stated')).toHaveLength(without * 2)
  })
})

describe('the officer of the last column', () => {
  test('stands once and reaches down over all that follow', () => {
    expect(officerCells(charter.services, 'bn').map(({ rows }) => rows)).toEqual([9, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('another one begins a cell of his own, and nobody is an empty cell', () => {
    const named = (officer: string | null) => ({ en: { officer } }) as CharterService
    const cells = officerCells([named(null), named('A'), named(null), named('B')], 'en')
    expect(cells).toEqual([
      { text: null, rows: 1 },
      { text: 'A', rows: 2 },
      { text: 'A', rows: 0 },
      { text: 'B', rows: 1 },
    ])
  })
})
