import { expect, test } from 'vitest'
import { weekRuns } from './week-words.ts'

const open = [{ opens: '09:00', closes: '17:00' }]
const office = { id: 'dhq', name: { bn: 'প্রধান কার্যালয়', en: 'Headquarters' } }

test('days alike are said once; another office or other hours begin anew', () => {
  const weekdays = [open, open, open, open, [{ opens: '09:00', closes: '13:00' }], [], []].map(
    (intervals, weekday) => ({ weekday, intervals, office, own: weekday === 6 }),
  )
  const own = weekdays.with(6, {
    ...weekdays[6],
    weekday: 6,
    intervals: [],
    own: true,
    office: { ...office, id: 'lhg' },
  })
  expect(weekRuns(own).map((run) => run.map(({ weekday }) => weekday))).toEqual([[0, 1, 2, 3], [4], [5], [6]])
})
