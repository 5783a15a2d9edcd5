import type { Deadline, LedgerDay } from '@sheba/contract/ticket-history'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { DayStrip } from './day-strip.tsx'
import { stripDays } from './strip-days.ts'
import { stripWeek } from './ticket.fixture.ts'

const at = (text: string) => new Date(`${text}:00+06:00`).toISOString()
const mourning = { bn: 'জাতীয় শোক', en: 'National mourning' }
const ramadan = { bn: 'রমজান', en: 'Ramadan' }

function deadline(days: LedgerDay[], more: Partial<Deadline> = {}): Deadline {
  const from = at('2026-11-26T16:30')
  return {
    dueAt: at('2026-11-29T13:00'),
    steps: [{ kind: 'received', from, to: from, on: '2026-11-26' }],
    days,
    leftOut: null,
    ...more,
  }
}

const changed = (days: LedgerDay[], on: string, more: Partial<LedgerDay>) =>
  days.map((day) => (day.on === on ? { ...day, ...more } : day))
const show = (given: Deadline, language: 'bn' | 'en' = 'en') =>
  renderWith(<DayStrip deadline={given} band="onTrack" />, { language })
const strip = () =>
  within(screen.getByRole('list', { name: 'The days from receipt to due' }))
    .getAllByRole('listitem')
    .map((day) => day.title)
const legend = () =>
  within(screen.getByRole('list', { name: 'What the signs mean' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('open days fill between receipt and due; closed ones stay empty', () => {
  const days = stripDays(deadline(stripWeek('2026-11-26', 4)))
  expect(days.map(({ shape, from, to }) => [shape, from, to])).toEqual([
    ['open', 0.9375, 1],
    ['closed', 0, 0],
    ['closed', 0, 0],
    ['open', 0, 0.5],
  ])
  expect(days.map(({ receivedAt, dueAt }) => [receivedAt, dueAt])).toEqual([
    [0.9375, null],
    [null, null],
    [null, null],
    [null, 0.5],
  ])
})

test('what was paused does not count: from the end of a day, and on from the beginning of the next', () => {
  const paused = [240, 480, 120]
  const days = stripWeek('2026-11-29', 4).map((day, place) => ({ ...day, pausedMinutes: paused[place] ?? 0 }))
  const from = at('2026-11-29T09:00')
  const given = deadline(days, {
    steps: [{ kind: 'received', from, to: from }],
    dueAt: at('2026-12-02T13:00'),
  })
  expect(stripDays(given).map(({ shape, from, to }) => [shape, from, to])).toEqual([
    ['paused', 0, 0.5],
    ['paused', 0, 0],
    ['paused', 0.25, 1],
    ['open', 0, 0.5],
  ])
})

test('received on a closed day, the mark stands where in the day it was', () => {
  const from = at('2026-11-27T12:00')
  const days = stripDays(
    deadline(stripWeek('2026-11-27', 3), { steps: [{ kind: 'received', from, to: from }] }),
  )
  expect(days[0]).toMatchObject({ shape: 'closed', receivedAt: 0.5, from: 0, to: 0 })
})

describe('each day is a shape and words', () => {
  const week = stripWeek('2026-11-26', 8)
  const shorter = { shortened: true, name: ramadan, intervals: [{ opens: '09:00', closes: '15:30' }] }
  const days = changed(
    changed(
      changed(changed(week, '2026-11-30', shorter), '2026-12-01', {
        open: false,
        intervals: [],
        name: mourning,
        declared: 'closed',
      }),
      '2026-12-02',
      { pausedMinutes: 120 },
    ),
    '2026-12-03',
    { resolvedMinutes: 30 },
  )
  const given = deadline(days, { dueAt: at('2026-12-03T13:00') })

  test('read out one by one', () => {
    show(given)
    expect(strip()).toEqual([
      'Thursday 26 November: open, received',
      'Friday 27 November: closed',
      'Saturday 28 November: closed',
      'Sunday 29 November: open',
      'Monday 30 November: shorter hours, Ramadan',
      'Tuesday 1 December: closed, National mourning, declared closed later',
      'Wednesday 2 December: paused',
      'Thursday 3 December: resolved then, due',
    ])
  })
  test('the legend names every sign that is there', () => {
    show(given)
    expect(legend()).toEqual([
      'received',
      'due',
      'time that counts',
      'open',
      'shorter hours',
      'closed',
      'paused',
      'resolved then',
    ])
  })
  test('and none that is not', () => {
    show(deadline(stripWeek('2026-11-29', 1), { dueAt: at('2026-11-29T13:00') }))
    expect(legend()).toEqual(['received', 'due', 'time that counts', 'open'])
  })
  test('days with a name or other hours are told under it, in Bangla too', () => {
    show(given, 'bn')
    expect(screen.getByText('সোম ৩০ নভে.: কম সময় খোলা, রমজান, সকাল ৯:০০ – বিকাল ৩:৩০')).toBeTruthy()
    expect(screen.getByText('মঙ্গল ১ ডিসে.: বন্ধ, জাতীয় শোক, পরে বন্ধ ঘোষিত')).toBeTruthy()
    expect(screen.getByTitle('বৃহস্পতিবার ২৬ নভেম্বর: খোলা, গৃহীত')).toBeTruthy()
  })
})

test('of a long span it says which days are not shown', () => {
  const days = [...stripWeek('2026-11-26', 2), ...stripWeek('2026-12-30', 2)]
  const leftOut = { from: '2026-11-28', to: '2026-12-29', days: 32 }
  show(deadline(days, { leftOut, dueAt: at('2026-12-31T13:00') }))
  expect(screen.getByText(/Sat 28 Nov to Tue 29 Dec: 32 days not shown here/)).toBeTruthy()
})
