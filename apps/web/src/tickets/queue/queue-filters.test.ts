import { describe, expect, test } from 'vitest'
import { changed, chosenFilters, filtersOf, type QueueFilters, queryOf, searchOf } from './queue-filters.ts'

const whole: QueueFilters = {
  view: 'open',
  status: ['new', 'waiting'],
  band: ['overdue', 'critical'],
  channel: ['phone'],
  service: ['computer-language-lab', 'call-centre'],
  institution: ['0198f000-0000-7000-8000-000000000004'],
  assignee: ['none'],
  union: ['0198f000-0000-7000-8000-000000000005'],
  office: ['LHG'],
  q: 'প্রিন্টার ২০৩',
  from: '2026-11-01',
  to: '2026-11-30',
  outcome: 'late',
  clock: 'gross',
  sort: '-receivedAt',
}

describe('the address and the filters say the same', () => {
  test('all of them, there and back', () => {
    expect(filtersOf(searchOf(whole))).toEqual(whole)
    expect(filtersOf(new URLSearchParams(searchOf(whole).toString()))).toEqual(whole)
  })
  test('none of them is an empty address', () => {
    expect(searchOf({}).toString()).toBe('')
    expect(filtersOf(new URLSearchParams())).toEqual({})
  })
  test('words that mean nothing are left out', () => {
    const search = new URLSearchParams('view=all&status=new,gone&from=tomorrow&sort=size&band=&outcome=good')
    expect(filtersOf(search)).toEqual({ status: ['new'] })
  })
})

test('an emptied filter leaves the address', () => {
  expect(changed(whole, { band: [], q: undefined })).not.toHaveProperty('band')
  expect(searchOf(changed({ band: ['paused'] }, { band: [] })).toString()).toBe('')
})

test('without a view it is the reader’s own, unless one looks among all', () => {
  expect(queryOf({}, 'mine')).toEqual({ view: 'mine' })
  expect(queryOf({ band: ['overdue'] }, 'mine')).toEqual({ view: 'mine', band: ['overdue'] })
  expect(queryOf({ view: 'paused' }, 'mine')).toEqual({ view: 'paused' })
  expect(queryOf({ q: 'ল্যাব' }, 'mine')).toEqual({ q: 'ল্যাব' })
  expect(queryOf({ outcome: 'kept', from: '2026-11-01' }, 'open')).not.toHaveProperty('view')
})

test('view, band and words are not counted as filters', () => {
  expect(chosenFilters({ view: 'mine', band: ['paused'], q: 'ল্যাব', channel: ['web'] })).toEqual(['channel'])
})

test('what was paused too long is looked for among all, and several of each stay several', () => {
  const search = new URLSearchParams(
    'pausesNeedLook=true&service=lab,network&assignee=none,a&outcome=enteredLater',
  )
  const filters = filtersOf(search)
  expect(filters).toEqual({
    pausesNeedLook: 'true',
    service: ['lab', 'network'],
    assignee: ['none', 'a'],
    outcome: 'enteredLater',
  })
  expect(searchOf(filters).get('service')).toBe('lab,network')
  expect(queryOf({ pausesNeedLook: 'true' }, 'mine')).not.toHaveProperty('view')
  expect(filtersOf(new URLSearchParams('pausesNeedLook=no'))).toEqual({})
})
