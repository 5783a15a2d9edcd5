import { momentAt } from '@sheba/clock/calendar/dhaka'
import { describe, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { insertTickets } from '../testing/ticket-rows.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const office = await orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })
const officer = await orm.officer.findFirstOrThrow({ where: { account: { login: 'officer' } } })
const other = await orm.officer.findFirstOrThrow({ where: { account: { login: 'officer2' } } })
const hour = 3_600_000
const day = 24 * hour
const at = (on: string, clock: number) => new Date(momentAt(on, clock * 60))

const ahead = async (as = 'officer') => {
  const answer = await desk.ask('GET', '/day-ahead', { as })
  expect(answer.status).toBe(200)
  return answer.body
}

// Sunday 22 November 2026, ten in the morning; the office closes at five.
desk.clock.now = sundayMorning

describe('the day ahead', () => {
  test('of who has nothing is calm', async () => {
    expect(await ahead('officer-kalia')).toEqual({
      on: '2026-11-22',
      dueToday: 0,
      next: { on: '2026-11-23', due: 0, usual: null, beyond: 0 },
      tightCount: 0,
      tight: [],
    })
  })

  test('says what is due today and by the next open day, of one’s own and nobody’s; what has less time than usual; what will not fit', async () => {
    const running = (dueAt: Date, of: object = {}) => ({
      officeId: office.id,
      receivedAt: new Date(sundayMorning - day),
      dueAt,
      ...of,
    })
    // Ten of this service took six office hours each: twenty working days hold half of one a day.
    const before = Array.from({ length: 10 }, (_, index) => ({
      officeId: office.id,
      receivedAt: new Date(sundayMorning - (20 - index) * day),
      resolvedAt: new Date(sundayMorning - (18 - index) * day),
      status: 'closed' as const,
      netMinutes: 360,
      assigneeId: officer.id,
    }))
    await insertTickets(desk.database, [
      ...before,
      running(at('2026-11-22', 12), { subject: 'দুপুরে', assigneeId: officer.id }),
      running(at('2026-11-22', 17), { subject: 'বিকালে' }),
      running(at('2026-11-23', 11), { subject: 'কাল সকালে', assigneeId: officer.id }),
      running(at('2026-11-23', 16), { subject: 'কাল বিকালে' }),
      running(at('2026-11-23', 12), { subject: 'অন্যের', assigneeId: other.id }),
      running(at('2026-11-23', 12), {
        subject: 'স্থগিত',
        status: 'waiting',
        pauseReason: 'siteClosed',
        pauseMessage: 'বন্ধ',
        pauseExpectedOn: new Date('2026-11-25'),
        pausedAt: new Date(sundayMorning),
      }),
      running(at('2026-11-24', 12), { subject: 'পরশু' }),
      running(at('2026-11-22', 9), { subject: 'পেরিয়ে গেছে' }),
    ])
    const seen = await ahead()
    expect(seen).toMatchObject({ on: '2026-11-22', dueToday: 2, tightCount: 1 })
    expect(seen.next).toEqual({ on: '2026-11-23', due: 2, usual: 0.5, beyond: 1 })
    expect(seen.tight).toEqual([
      expect.objectContaining({ subject: 'দুপুরে', leftMinutes: 120, usualMinutes: 360 }),
    ])
    const colleague = await ahead('officer2')
    expect([colleague.dueToday, colleague.next.due, colleague.next.usual]).toEqual([1, 2, null])
  })

  test('goes over what is closed: on Thursday the next day is Sunday', async () => {
    desk.clock.now = at('2026-11-26', 10).getTime()
    const { number } = await raise(desk, {})
    const { next } = await ahead()
    expect(next.on).toBe('2026-11-29')
    expect(number).toMatch(/^LHG/)
    desk.clock.now = sundayMorning
  })
})
