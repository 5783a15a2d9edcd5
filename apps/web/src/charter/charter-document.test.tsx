import type { Charter, CharterService } from '@sheba/contract/charter'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { CharterDocument } from './charter-document.tsx'
import { officerCells } from './officer-cells.ts'

const names = (bn: string, en: string) => ({ bn, en })

function service(number: number, papers: [string | null, string | null], officer: [string, string] | null) {
  const columns = (mark: string) => ({
    name: `${mark} name ${number}`,
    recipients: `${mark} recipients ${number}`,
    method: `${mark} method ${number}`,
    price: `${mark} price ${number}`,
    timeLimit: `${mark} limit ${number}`,
  })
  return {
    slug: `service-${number}`,
    number,
    shortName: names(`সেবা ${number}`, `Service ${number}`),
    bn: { ...columns('bn'), documents: papers[0], officer: officer?.[0] ?? null },
    en: { ...columns('en'), documents: papers[1], officer: officer?.[1] ?? null },
    promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
    recipientCategories: [],
    kinds: ['request'],
    defaultKind: 'request',
    documents: papers[0] ? 'required' : 'none-stated',
    channels: ['web'],
  } satisfies CharterService
}

const headings = ['serial', 'name', 'recipients', 'method', 'papers', 'price', 'limit', 'officer']

/** As a charter is printed: one officer beside the first service, and a cell of papers that says nothing, in both its ways. */
const charter: Charter = {
  office: { id: '0198f000-0000-7000-8000-000000000003', code: 'LHG', name: names('কার্যালয়', 'Office') },
  edition: {
    id: '0198f000-0000-7000-8000-000000000009',
    holdsFrom: null,
    title: names('সিটিজেন চার্টার', "Citizen's Charter"),
    government: names('সরকার', 'Government'),
    department: names('অধিদপ্তর', 'Department'),
    officeName: names('উপজেলা কার্যালয়', 'Upazila office'),
    website: null,
    vision: names('ভিশনের কথা', 'What is wished for'),
    mission: names('মিশনের কথা', 'What is to be done'),
  },
  columns: headings.map((heading) => names(`bn ${heading}`, `en ${heading}`)),
  contact: {
    designation: names('সহকারী প্রোগ্রামার', 'Assistant Programmer'),
    phone: '+8801900000000',
    email: null,
  },
  services: [
    service(1, ['আবেদনপত্র', 'Application'], ['সহকারী প্রোগ্রামার', 'Assistant Programmer']),
    service(2, ['', null], null),
    service(3, [null, null], null),
  ],
}

describe.each(['bn', 'en'] as const)('the charter in %s', (language) => {
  test('has the eight headings and every cell of every service, word for word', () => {
    renderWith(<CharterDocument charter={charter} />, { language })
    const table = within(screen.getByRole('table'))
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(
      headings.map((heading) => `${language} ${heading}`),
    )
    const rows = table.getAllByRole('row').slice(1)
    expect(rows).toHaveLength(charter.services.length)
    for (const [index, { [language]: columns }] of charter.services.entries()) {
      const { name, recipients, method, price, timeLimit } = columns
      const cells = [...(rows[index]?.children ?? [])].map((cell) => cell.textContent)
      expect(cells.filter((_, place) => [1, 2, 3, 5, 6].includes(place))).toEqual([
        name,
        recipients,
        method,
        price,
        timeLimit,
      ])
    }
  })

  test('says where no papers are stated, in the table and in the cards', () => {
    renderWith(<CharterDocument charter={charter} />, { language })
    expect(screen.getAllByText(language === 'bn' ? 'উল্লেখ নেই' : 'None stated')).toHaveLength(4)
  })
})

describe('the officer of the last column', () => {
  test('stands once and reaches down over all that follow', () => {
    expect(officerCells(charter.services, 'bn').map(({ rows }) => rows)).toEqual([3, 0, 0])
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
