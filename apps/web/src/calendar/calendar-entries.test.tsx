import {
  enterCalendarDay,
  enterDatedHours,
  enterOfficeWeek,
  getCalendarNotices,
  withdrawCalendarDay,
  withdrawDatedHours,
} from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { refuse, serve } from '../testing/serve.ts'
import { aDay, aWeekOfHours, moonDay, ramadan, victoryDay } from './calendar.fixture.ts'
import { atTheDesk, dayNamed, month, serveDays, show } from './show-calendar.fixture.tsx'

atTheDesk()

test('a day declared overnight is entered with its name, for new tickets', async () => {
  serveDays()
  const sent = serve(enterCalendarDay, ({ params }) => aDay(String(params.on)))
  const { user } = show(month)
  await user.click(await dayNamed(/^বৃহস্পতিবার ৩ ডিসেম্বর/))
  await user.click(await screen.findByRole('button', { name: 'এই দিনটি লিখুন' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /নির্বাহী আদেশে ছুটি/ }).checked).toBe(true)
  await user.type(screen.getByLabelText('কী উপলক্ষে (বাংলায়)'), 'রাষ্ট্রীয় শোক')
  await user.type(screen.getByLabelText('কী উপলক্ষে (ইংরেজিতে)'), 'State mourning')
  await user.click(screen.getByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  expect(await screen.findByText('পঞ্জিকায় লেখা হয়েছে')).toBeDefined()
  expect(sent[0]?.params.on).toBe('2026-12-03')
  expect(sent[0]?.query.get('office')).toBe('LHG')
  expect(sent[0]?.body).toEqual({
    kind: 'closed',
    order: 'executive',
    name: { bn: 'রাষ্ট্রীয় শোক', en: 'State mourning' },
    provisional: false,
  })
})

test('a refusal stands at its field, and nothing is said to be entered', async () => {
  serveDays()
  serve(enterCalendarDay, () =>
    refuse('invalid-request', { errors: [{ pointer: '#/name/bn', detail: 'নাম লিখুন।' }] }),
  )
  const { user } = show(month)
  await user.click(await dayNamed(/^বৃহস্পতিবার ৩ ডিসেম্বর/))
  await user.click(await screen.findByRole('button', { name: 'এই দিনটি লিখুন' }))
  await user.click(screen.getByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  expect(await screen.findByText('নাম লিখুন।')).toBeDefined()
  expect(screen.queryByText('পঞ্জিকায় লেখা হয়েছে')).toBeNull()
})

test('what an office above has closed is opened with hours of its own and a reason', async () => {
  serveDays()
  const sent = serve(enterCalendarDay, () => aDay('2026-12-16'))
  const { user } = show(month)
  await user.click(await dayNamed(/^বুধবার ১৬ ডিসেম্বর/))
  await user.click(await screen.findByRole('button', { name: 'এই কার্যালয়ে অন্যরকম লিখুন' }))
  await user.click(screen.getByRole('radio', { name: /^কর্মদিবস/ }))
  expect(screen.getByText(/দিনটি বন্ধ রেখেছে প্রধান কার্যালয়/)).toBeDefined()
  await user.type(screen.getByLabelText(/^কারণ/), 'পরীক্ষা আছে')
  await user.click(screen.getByRole('radio', { name: 'সেদিনের জন্য আলাদা' }))
  await user.clear(screen.getByLabelText('শেষ'))
  await user.type(screen.getByLabelText('শেষ'), 'দুপুর')
  await user.click(screen.getByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  expect(await screen.findByText(/প্রতিটি বেলার শুরু ও শেষ লিখুন/)).toBeDefined()
  await user.clear(screen.getByLabelText('শেষ'))
  await user.type(screen.getByLabelText('শেষ'), '১৩:০০')
  await user.click(screen.getByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  await expect
    .poll(() => sent[0]?.body)
    .toEqual({
      kind: 'working',
      name: victoryDay.name,
      intervals: [{ opens: '09:00', closes: '13:00' }],
      reason: 'পরীক্ষা আছে',
    })
})

test('a provisional day near is said at the top and confirmed from there', async () => {
  serveDays()
  serve(getCalendarNotices, () => ({ noListForYear: 2027, provisionalSoon: [moonDay] }))
  const sent = serve(enterCalendarDay, () => moonDay)
  const { user } = show(month)
  expect(await screen.findByText('২০২৭ সালের ছুটির তালিকা এখনো লেখা হয়নি')).toBeDefined()
  await user.click(screen.getByRole('button', { name: '২ ডিসেম্বর ২০২৬: নিশ্চিত করুন' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'নিশ্চিত করুন' }))
  await expect
    .poll(() => sent[0]?.body)
    .toEqual({
      kind: 'closed',
      order: 'executive',
      name: moonDay.name,
      provisional: false,
      replaces: moonDay.ownId,
    })
})

test('an own day moves in one step, and is withdrawn after a question', async () => {
  serveDays()
  const moved = serve(enterCalendarDay, () => moonDay)
  const withdrawn = serve(withdrawCalendarDay, () => aDay('2026-12-02'))
  const { user } = show(month)
  await user.click(await dayNamed(/^বুধবার ২ ডিসেম্বর/))
  await user.click(await screen.findByRole('button', { name: 'অন্য দিনে সরান' }))
  await user.type(screen.getByLabelText('কোন দিনে'), '৩/১২/২০২৬')
  await user.click(screen.getByRole('button', { name: 'অন্য দিনে সরান' }))
  await expect.poll(() => moved[0]?.params.on).toBe('2026-12-03')
  expect(moved[0]?.body).toMatchObject({ movedFrom: '2026-12-02', provisional: true, name: moonDay.name })
  expect(withdrawn).toHaveLength(0)

  await user.click(await dayNamed(/^বুধবার ২ ডিসেম্বর/))
  await user.click(await screen.findByRole('button', { name: 'তুলে নিন' }))
  expect(screen.getByRole('dialog', { name: 'এই লেখাটি তুলে নেবেন?' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'তুলে নিন' }))
  await expect.poll(() => withdrawn[0]?.params.on).toBe('2026-12-02')
})

test('a draft goes to the preview instead of being entered; after entering, the calendar itself does', async () => {
  serveDays()
  const sent = serve(enterCalendarDay, () => moonDay)
  const drafts: (CalendarDraft | undefined)[] = []
  const { user } = show(month, ({ draft, onClose }) => {
    drafts.push(draft)
    return (
      <button type="button" onClick={onClose}>
        প্রাকদর্শন
      </button>
    )
  })
  await user.click(await dayNamed(/^বুধবার ২ ডিসেম্বর/))
  await user.click(await screen.findByRole('button', { name: 'তুলে নিন' }))
  await user.click(screen.getByRole('button', { name: 'আগে দেখুন কী সরবে' }))
  await user.click(await screen.findByRole('button', { name: 'প্রাকদর্শন' }))
  expect(drafts.at(-1)).toEqual({ withdrawDays: ['2026-12-02'] })
  expect(screen.queryByRole('dialog')).toBeNull()

  await user.click(await dayNamed(/^বুধবার ২ ডিসেম্বর/))
  await user.click(await screen.findByRole('button', { name: 'নিশ্চিত করুন' }))
  await user.click(screen.getByRole('button', { name: 'নিশ্চিত করুন' }))
  await user.click(await screen.findByRole('button', { name: 'চলমান কোনগুলো সরবে দেখুন' }))
  await screen.findByRole('button', { name: 'প্রাকদর্শন' })
  expect(drafts.at(-1)).toBeUndefined()
  expect(sent).toHaveLength(1)
})

test('special hours are entered from day to day and withdrawn; the end may not come first', async () => {
  serveDays()
  const entered = serve(enterDatedHours, () => ramadan)
  const withdrawn = serve(withdrawDatedHours, () => undefined as never)
  const { user } = show(month)
  await user.click(await screen.findByRole('button', { name: 'সময়সূচি লিখুন' }))
  await user.type(await screen.findByLabelText('কী উপলক্ষে (বাংলায়)'), 'রমজান')
  await user.type(screen.getByLabelText('কী উপলক্ষে (ইংরেজিতে)'), 'Ramadan')
  await user.type(screen.getByLabelText('প্রথম দিন'), '৮/২/২০২৭')
  await user.type(screen.getByLabelText('শেষ দিন'), '৭/২/২০২৭')
  await user.click(screen.getByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  expect(await screen.findByText('শেষ দিনটি প্রথম দিনের আগে।')).toBeDefined()
  await user.clear(screen.getByLabelText('শেষ দিন'))
  await user.type(screen.getByLabelText('শেষ দিন'), '৯/৩/২০২৭')
  await user.click(screen.getByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  await expect
    .poll(() => entered[0]?.body)
    .toEqual({
      from: '2027-02-08',
      to: '2027-03-09',
      name: { bn: 'রমজান', en: 'Ramadan' },
      intervals: [{ opens: '09:00', closes: '15:30' }],
    })

  await user.click(await screen.findByRole('button', { name: 'রমজান: সময়সূচি তুলে নিন' }))
  await user.click(await screen.findByRole('button', { name: 'তুলে নিন' }))
  await expect.poll(() => withdrawn[0]?.params.id).toBe(ramadan.id)
})

test('the hours of the chosen weekdays change, the others are not sent', async () => {
  serveDays()
  const sent = serve(enterOfficeWeek, () => aWeekOfHours)
  const { user } = show(month)
  await user.click(await screen.findByRole('button', { name: 'সপ্তাহের সময় বদলান' }))
  await user.click(await screen.findByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  expect(await screen.findByText('অন্তত একটি দিন বেছে নিন।')).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: /^শনিবার/ }))
  await user.clear(screen.getByLabelText('শেষ'))
  await user.type(screen.getByLabelText('শেষ'), '১৩:০০')
  await user.click(screen.getByRole('button', { name: 'পঞ্জিকায় লিখুন' }))
  await expect
    .poll(() => sent[0]?.body)
    .toEqual({ weekdays: [{ weekday: 6, intervals: [{ opens: '09:00', closes: '13:00' }] }] })
  await expect.poll(() => document.activeElement?.textContent).toBe('সপ্তাহের সময় বদলান')
})
