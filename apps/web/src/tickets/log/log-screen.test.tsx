import { getPromisedMoment, listServices, type OfferedService } from '@sheba/contract/charter'
import { listInstitutions } from '@sheba/contract/institutions'
import { listUnions } from '@sheba/contract/offices'
import { findSimilarTickets } from '@sheba/contract/related'
import { raiseTicket } from '@sheba/contract/ticket-actions'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { signInAs, someone } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { refuse, serve } from '../../testing/serve.ts'
import { aTicket } from '../ticket.fixture.ts'
import { LogScreen } from './log-screen.tsx'

const columns = {
  name: '',
  recipients: '',
  method: '',
  documents: null,
  price: '',
  timeLimit: '',
  officer: null,
}
const aService = (slug: string, bn: string, eligible: boolean): OfferedService => ({
  slug,
  number: 1,
  shortName: { bn, en: slug },
  bn: columns,
  en: columns,
  promise: { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime', toleranceMinutes: null },
  recipientCategories: [],
  kinds: ['request', 'complaint', 'advice'],
  defaultKind: 'advice',
  documents: 'none-stated',
  channels: ['phone'],
  eligible,
})

beforeEach(() => {
  sessionStorage.clear()
  signInAs('officer')
  serve(listServices, () => ({ items: [aService('lab', 'ল্যাব', true), aService('udc', 'ইউডিসি', false)] }))
  serve(listUnions, () => ({ items: [], nextCursor: null }))
  serve(listInstitutions, () => ({ items: [], nextCursor: null }))
  serve(findSimilarTickets, () => ({ duplicates: [], recurring: null }))
  serve(getPromisedMoment, () => ({
    receivedAt: '2026-11-22T04:00:00.000Z',
    dueAt: '2099-11-24T04:00:00.000Z',
    promise: aTicket().clock.promise,
  }))
})

const show = () => renderWith(<LogScreen me={someone('officer')} />)

async function asCitizen() {
  const shown = show()
  const { user } = shown
  const write = async (label: RegExp, text: string) => {
    await user.click(screen.getByRole('textbox', { name: label }))
    await user.paste(text)
  }
  await user.click(screen.getByRole('radio', { name: 'নাগরিক' }))
  await write(/^নাম/, 'কৃষক')
  await write(/^ফোন/, '০১৭১২৩৪৫৬৭৮')
  await write(/^বিষয়/, 'অনলাইনে আবেদন')
  await user.click(await screen.findByRole('radio', { name: /ল্যাব/ }))
  return { ...shown, write }
}
const save = () => screen.getByRole('button', { name: 'আবেদন রাখুন' })

test('what lacks is said at each field, and nothing is sent', async () => {
  const calls = serve(raiseTicket, () => aTicket())
  const { user } = show()
  await screen.findByRole('radio', { name: /ল্যাব/ })
  await user.click(save())
  expect(screen.getByText('তালিকা থেকে প্রতিষ্ঠান বেছে নিন।')).toBeTruthy()
  expect(screen.getByText('একটি সেবা বেছে নিন।')).toBeTruthy()
  expect(screen.getByText('এটি লিখতে হবে।')).toBeTruthy()
  expect(calls).toHaveLength(0)
})

test('a citizen’s call is logged, its promise seen before, its number after', async () => {
  const calls = serve(raiseTicket, () => aTicket({ number: 'LHG-2026-000999' }))
  const { user } = await asCitizen()
  expect(await screen.findByText(/^প্রতিশ্রুতি: .*২০৯৯/)).toBeTruthy()
  await user.click(save())
  expect(await screen.findByText('LHG-২০২৬-০০০৯৯৯')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'স্লিপ ছাপুন' }).getAttribute('href')).toBe('/slip/LHG-2026-000999')
  expect(calls[0]?.body).toEqual({
    service: 'lab',
    subject: 'অনলাইনে আবেদন',
    description: '',
    channel: 'phone',
    requester: { name: 'কৃষক', phone: '০১৭১২৩৪৫৬৭৮' },
  })
  await user.click(screen.getByRole('button', { name: 'আরেকটি লিখুন' }))
  expect((screen.getByRole('textbox', { name: /^বিষয়/ }) as HTMLInputElement).value).toBe('')
})

test('a refused draft keeps its words and its key; other words get another key', async () => {
  const calls = serve(raiseTicket, () =>
    refuse('invalid-request', { errors: [{ pointer: '#/requester/phone', detail: 'নম্বরটি ঠিক নয়।' }] }),
  )
  const { user, write } = await asCitizen()
  await user.click(save())
  expect(await screen.findByText('নম্বরটি ঠিক নয়।')).toBeTruthy()
  await user.click(save())
  await waitFor(() => expect(calls).toHaveLength(2))
  await write(/^বিষয়/, ' করা যায় না')
  await user.click(save())
  await waitFor(() => expect(calls).toHaveLength(3))
  const [first, second, third] = calls.map(({ headers }) => headers.get('idempotency-key'))
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('answered on the spot is for a call or a visit', async () => {
  const calls = serve(raiseTicket, () => aTicket({ status: 'resolved' }))
  const { user, write } = await asCitizen()
  await user.click(screen.getByRole('checkbox', { name: /সঙ্গে সঙ্গেই/ }))
  await write(/কী উত্তর/, 'ঠিকানা জানানো হয়েছে')
  expect(screen.getByText('সঙ্গে সঙ্গে উত্তর: প্রতিশ্রুতি রক্ষিত')).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'কাগজ' }))
  expect(screen.queryByRole('checkbox', { name: /সঙ্গে সঙ্গেই/ })).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'সরাসরি' }))
  await user.click(save())
  await waitFor(() => expect(calls).toHaveLength(1))
  expect(calls[0]?.body).toMatchObject({
    channel: 'inPerson',
    resolution: { outcome: 'answered', text: 'ঠিকানা জানানো হয়েছে' },
  })
})

test('a service that is not for the requester warns and does not stop', async () => {
  const { user } = await asCitizen()
  await user.click(screen.getByRole('radio', { name: /ইউডিসি/ }))
  expect(screen.getByText(/এই সেবা এই আবেদনকারীর জন্য নয়/)).toBeTruthy()
})

test('the draft outlives the page', async () => {
  const { unmount } = await asCitizen()
  unmount()
  show()
  expect((await screen.findByDisplayValue('অনলাইনে আবেদন')).tagName).toBe('INPUT')
})
