import { describe, expect, test } from 'vitest'
import { pointers } from '../testing/pointers.ts'
import { testDesk } from '../testing/test-desk.ts'
import { calendarOf } from './calendar-reads.ts'

const desk = await testDesk()
const { database } = desk
const { orm } = database.reading(null)
const office = async (code: string) => (await orm.office.findUniqueOrThrow({ where: { code } })).id
const enteredAt = new Date('2026-11-22T00:00:00Z')
const ordinary = [{ opens: '09:00', closes: '17:00' }]

async function days(as: string, query = '') {
  const answer = await desk.ask('GET', `/calendar/days${query}`, { as })
  expect(answer.status, answer.text).toBe(200)
  return answer.body.items
}

async function day(as: string, on: string) {
  return (await days(as, `?from=${on}&to=${on}`))[0]
}

describe('the days of an office', () => {
  test('are thirty-one from today unless said otherwise: hours, weekends and closed days with their names', async () => {
    const items = await days('institution')
    expect(items.map(({ on }: { on: string }) => on)).toEqual(
      Array.from({ length: 31 }, (_, index) =>
        new Date(Date.UTC(2026, 10, 22 + index)).toISOString().slice(0, 10),
      ),
    )
    expect(items[0]).toEqual({
      on: '2026-11-22',
      open: true,
      intervals: ordinary,
      why: 'weekly',
      order: null,
      name: null,
      provisional: false,
      entry: null,
      own: false,
      ownId: null,
    })
    expect(items[5]).toMatchObject({ on: '2026-11-27', open: false, intervals: [], why: 'weekly' })
    expect(items.find(({ on }: { on: string }) => on === '2026-12-16')).toMatchObject({
      open: false,
      why: 'closed',
      name: { bn: 'বিজয় দিবস'.normalize('NFC'), en: 'Victory Day' },
    })
  })

  test('a Saturday declared working has the hours of the week', async () => {
    expect(await day('officer', '2025-05-17')).toMatchObject({
      open: true,
      why: 'working',
      intervals: ordinary,
    })
  })

  test('a day whose list was never seen is provisional', async () => {
    expect(await day('officer', '2025-10-01')).toMatchObject({ open: false, provisional: true })
    expect(await day('officer', '2025-10-02')).toMatchObject({ open: false, provisional: false })
  })

  test('may be asked in Bangla digits', async () => {
    expect(await days('officer', `?from=${encodeURIComponent('২০২৬-১২-১৬')}&to=2026-12-17`)).toHaveLength(2)
  })

  test.each([
    ['the last before the first', '?from=2026-12-02&to=2026-12-01', 'to'],
    ['more than 400 days after', '?from=2026-01-01&to=2027-02-06', 'to'],
    ['a day that does not exist', '?from=2026-02-30', 'from'],
    ['a time nobody has entered', '?from=1999-12-31&to=2000-01-02', 'from'],
  ])('refused: %s', async (_, query, field) => {
    const answer = await desk.ask('GET', `/calendar/days${query}`, { as: 'officer' })
    expect([answer.status, pointers(answer)]).toEqual([400, [field]])
  })

  test('400 days after the first are still answered', async () => {
    expect(await days('officer', '?from=2026-01-01&to=2027-02-05')).toHaveLength(401)
  })

  test('not of a foreign office, nor for nobody', async () => {
    expect((await desk.ask('GET', '/calendar/days?office=KAL', { as: 'officer' })).status).toBe(404)
    expect((await desk.ask('GET', '/calendar/days')).status).toBe(401)
  })
})

describe('a change of a calendar', () => {
  const entry = {
    order: 'general',
    nameBn: 'স্থানীয় ছুটি'.normalize('NFC'),
    nameEn: 'Local holiday',
    enteredAt,
  } as const

  test('is seen by the next request, in that office and those below alone', async () => {
    const on = new Date('2026-12-02T00:00:00Z')
    expect(await day('officer', '2026-12-02')).toMatchObject({ open: true })
    const { id } = await orm.calendarDay.create({
      data: { ...entry, officeId: await office('LHG'), on, kind: 'closed' },
    })
    expect(await day('officer', '2026-12-02')).toMatchObject({ open: false, name: { en: 'Local holiday' } })
    expect(await day('officer-kalia', '2026-12-02')).toMatchObject({ open: true })
    await orm.calendarDay.update({ where: { id }, data: { withdrawnAt: enteredAt } })
    expect(await day('officer', '2026-12-02')).toMatchObject({ open: true })
  })

  test('of the district reaches both upazilas; a reason below reopens the day, with its own hours', async () => {
    const on = new Date('2026-12-03T00:00:00Z')
    await orm.calendarDay.create({ data: { ...entry, officeId: await office('NRL'), on, kind: 'closed' } })
    await orm.calendarDay.create({
      data: {
        officeId: await office('KAL'),
        on,
        kind: 'working',
        nameBn: 'পরীক্ষা',
        nameEn: 'Examination',
        reason: 'A public examination is held',
        intervals: [[600, 720]],
        enteredAt,
      },
    })
    expect(await day('officer', '2026-12-03')).toMatchObject({ open: false })
    expect(await day('officer-kalia', '2026-12-03')).toMatchObject({
      open: true,
      why: 'working',
      intervals: [{ opens: '10:00', closes: '12:00' }],
    })
  })

  test('to the hours of Ramadan, for the days they hold', async () => {
    await orm.datedHours.create({
      data: {
        officeId: await office('DHQ'),
        fromOn: new Date('2027-02-08T00:00:00Z'),
        toOn: new Date('2027-03-09T00:00:00Z'),
        nameBn: 'রমজান',
        nameEn: 'Ramadan',
        intervals: [[540, 930]],
        enteredAt,
      },
    })
    const ramadan = { open: true, why: 'dated', intervals: [{ opens: '09:00', closes: '15:30' }] }
    expect(await day('officer', '2027-02-07')).toMatchObject({ why: 'weekly', intervals: ordinary })
    expect(await day('officer', '2027-02-08')).toMatchObject({ ...ramadan, name: { en: 'Ramadan' } })
    expect(await day('officer', '2027-02-12')).toMatchObject({ open: false, why: 'weekly' })
    expect(await day('officer', '2027-03-10')).toMatchObject({ why: 'weekly', intervals: ordinary })
  })

  test('that is undone by its transaction leaves nothing behind', async () => {
    const officeId = await office('LHG')
    const on = new Date('2026-12-07T00:00:00Z')
    const undone = database.transaction(null, async (db) => {
      await db.orm.calendarDay.create({ data: { ...entry, officeId, on, kind: 'closed' } })
      expect((await calendarOf(db, officeId)).dayInfo('2026-12-07').open).toBe(false)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    // The next change takes the number of the revision that was undone.
    const other = new Date('2026-12-08T00:00:00Z')
    await orm.calendarDay.create({ data: { ...entry, officeId, on: other, kind: 'closed' } })
    expect(await day('officer', '2026-12-07')).toMatchObject({ open: true })
    expect(await day('officer', '2026-12-08')).toMatchObject({ open: false })
  })
})
