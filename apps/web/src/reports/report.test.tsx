import { getSlaReport } from '@sheba/contract/reports'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { someone } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { someFigures, someReport, someRow } from './report.fixture.ts'
import { Report } from './report.tsx'

const path = '/reports?period=free&from=2026-11-01&to=2026-11-30'

const lab = someRow('computer-language-lab', 'কম্পিউটার ও ভাষা শিক্ষা ল্যাব', {
  received: 8,
  resolved: 5,
  kept: 4,
  late: 1,
  open: 3,
  overdue: 1,
  shareKept: 2 / 3,
  medianOfficeMinutes: 390,
  p90OfficeMinutes: 1036,
})
const waiting = someRow('field-support', 'মাঠ পর্যায়ের সহায়তা', { received: 2, open: 2 })
const quiet = someRow('call-centre', 'কলসেন্টার সেবা')

function serveReports() {
  return serve(getSlaReport, ({ query }) => {
    const by = query.get('by')
    const isBefore = query.get('from') === '2026-10-01'
    if (by === 'month')
      return someReport({ by: 'month', rows: [someRow('2026-11', 'নভেম্বর', { received: 10 })] })
    if (by === 'office') return someReport({ by: 'office', rows: [someRow('LHG', 'লোহাগড়া', { overdue: 3 })] })
    if (isBefore) return someReport({ total: someFigures({ received: 7, shareKept: 0.5, kept: 1, late: 1 }) })
    return someReport({
      rows: [lab, waiting, quiet],
      total: someFigures({
        ...lab,
        received: 10,
        open: 5,
        gross: { kept: 3, late: 2, overdue: 1, shareKept: 0.5 },
      }),
    })
  })
}

test('says in a sentence how promises were kept, compared with the month before and by the other clock', async () => {
  const calls = serveReports()
  renderWith(<Report me={someone('officer')} offices={[]} />, { path })
  expect(await screen.findByText(/গৃহীত ১০টি আবেদনের ৫টি নিষ্পন্ন; প্রতিশ্রুতির ৬৬.৭% সময়মতো/)).toBeDefined()
  expect(await screen.findByText('আগের চেয়ে ১৬.৭ বেশি')).toBeDefined()
  expect(screen.getByText(/স্থগিতসহ ৫০.০%/)).toBeDefined()
  expect(calls.map(({ query }) => [query.get('from'), query.get('to')])).toContainEqual([
    '2026-10-01',
    '2026-10-31',
  ])
})

test('what was entered later and what was excused stand beside, and open their tickets', async () => {
  const row = someRow('lab', 'কম্পিউটার ল্যাব', {
    received: 8,
    resolved: 5,
    late: 2,
    enteredLater: 3,
    excused: 1,
  })
  serve(getSlaReport, ({ query }) =>
    query.get('by') === 'service'
      ? someReport({ rows: [row], total: someFigures(row) })
      : someReport({ by: query.get('by') === 'month' ? 'month' : 'office', rows: [] }),
  )
  renderWith(<Report me={someone('supervisor')} offices={[]} />, { path, language: 'en' })
  const shown = await screen.findByRole('row', { name: /কম্পিউটার ল্যাব|Computer/ })
  const outcomeOf = (name: RegExp) =>
    new URLSearchParams(within(shown).getByRole('link', { name }).getAttribute('href')?.split('?')[1]).get(
      'outcome',
    )
  expect(outcomeOf(/entered later 3/)).toBe('enteredLater')
  expect(outcomeOf(/excused 1/)).toBe('excused')
})

test('every figure of a row opens its tickets; nought opens nothing', async () => {
  serveReports()
  renderWith(<Report me={someone('officer')} offices={[]} />, { path })
  const row = await screen.findByRole('row', { name: /কম্পিউটার ও ভাষা শিক্ষা ল্যাব/ })
  const addresses = within(row)
    .getAllByRole('link')
    .map((link) => new URLSearchParams(link.getAttribute('href')?.split('?')[1]))
  expect(addresses.map((search) => search.get('outcome'))).toEqual([
    'counted',
    'resolved',
    'late',
    'open',
    'overdue',
  ])
  for (const search of addresses) expect(search.get('service')).toBe('computer-language-lab')
  expect(within(screen.getByRole('row', { name: /কলসেন্টার সেবা/ })).queryAllByRole('link')).toHaveLength(0)
})

test('no share is a dash with its reason, and few are marked as few', async () => {
  serveReports()
  renderWith(<Report me={someone('officer')} offices={[]} />, { path })
  const row = await screen.findByRole('row', { name: /মাঠ পর্যায়ের সহায়তা/ })
  expect(within(row).getByText('হার নেই: কোনোটি নিষ্পন্ন বা বিলম্বিত হয়নি')).toBeDefined()
  expect(within(row).getByText('সময় এখনো আছে')).toBeDefined()
  const nothing = screen.getByRole('row', { name: /কলসেন্টার সেবা/ })
  expect(within(nothing).getByText('আবেদন নেই')).toBeDefined()
  expect(within(screen.getByRole('row', { name: /ভাষা শিক্ষা ল্যাব/ })).getByText('অল্প সংখ্যা')).toBeDefined()
})

test('an empty report of nulls says so and shows no share', async () => {
  serve(getSlaReport, ({ query }) => someReport({ by: query.get('by') === 'month' ? 'month' : 'officer' }))
  renderWith(<Report me={someone('officer')} offices={[]} />, { path: `${path}&by=officer` })
  expect(await screen.findByText('এই সময়ে কোনো আবেদন গৃহীত হয়নি।')).toBeDefined()
  expect(screen.getByText('এই সময়ে কিছু নেই')).toBeDefined()
  expect(screen.queryByText(/NaN|null|undefined|[০-৯]%/)).toBeNull()
})

test('what is chosen is asked for and stands in the address', async () => {
  const calls = serveReports()
  const { user, address } = renderWith(<Report me={someone('officer')} offices={[]} />, { path })
  await user.click(await screen.findByRole('radio', { name: 'স্থগিতসহ' }))
  await user.click(screen.getByRole('tab', { name: 'মাধ্যম' }))
  await expect.poll(address).toContain('clock=gross')
  expect(address()).toContain('by=channel')
  await expect
    .poll(() => calls.some(({ query }) => query.get('clock') === 'gross' && query.get('by') === 'channel'))
    .toBe(true)
  expect(screen.queryByRole('tab', { name: 'কার্যালয়' })).toBeNull()
})

test('a supervisor sees what is overdue now, each office leading to its queue', async () => {
  serveReports()
  renderWith(<Report me={someone('supervisor')} offices={[]} />, { path })
  const link = await screen.findByRole('link', { name: /লোহাগড়া: ৩ বিলম্বিত, তালিকা দেখুন/ })
  expect(link.getAttribute('href')).toBe('/queue?view=overdue&office=LHG')
})

test('a failure says what to do, and trying again brings the report', async () => {
  serve(getSlaReport, () => refuse('unexpected'))
  const { user } = renderWith(<Report me={someone('officer')} offices={[]} />, { path })
  const alert = await screen.findByRole('alert')
  serveReports()
  await user.click(within(alert).getByRole('button', { name: 'আবার চেষ্টা করুন' }))
  expect(await screen.findByText(/গৃহীত ১০টি আবেদনের/)).toBeDefined()
})
