import { listPolicies, reckonExamples, writePolicy } from '@sheba/contract/policies'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { Policies, type PolicyPreview } from './policies.tsx'
import { office, policy, written } from './policy.fixture.ts'

const examples = {
  items: ['2026-11-26T10:30:00.000Z'].map((receivedAt) => ({
    receivedAt,
    dueAt: '2026-11-29T11:00:00.000Z',
    approachingAt: receivedAt,
    criticalAt: receivedAt,
  })),
}

function show(
  change: boolean,
  { preview, language = 'bn' }: { preview?: PolicyPreview; language?: 'bn' | 'en' } = {},
) {
  serve(listPolicies, () => ({ office, items: [policy], can: { change } }))
  const asked = serve(reckonExamples, () => examples)
  const shown = renderWith(
    <Policies offices={[]} toVersions={(slug) => `/policies/${slug}`} {...(preview ? { preview } : {})} />,
    { language },
  )
  const open = async () =>
    shown.user.click(
      await screen.findByRole('button', {
        name: `${policy.service.name[language]}: ${language === 'bn' ? 'নতুন নিয়ম' : 'new version'}`,
      }),
    )
  return { ...shown, asked, open }
}

test('says each promise as a sentence, beside what the charter prints', async () => {
  show(true)
  expect(await screen.findByText(/গ্রহণের ২ দিনের মধ্যে, একই সময়ে/)).toBeTruthy()
  expect(screen.getByText('চার্টারে ছাপা: সর্বোচ্চ দুইদিন')).toBeTruthy()
  expect(screen.getByText(/সময়ের ৫০% বাকি থাকতে/)).toBeTruthy()
  expect(screen.getByText(/জরুরি হলে: কর্মকর্তা, তত্ত্বাবধায়ক/)).toBeTruthy()
  expect(screen.getByRole('link', { name: /সব সংস্করণ/ }).getAttribute('href')).toBe(
    '/policies/field-ict-support',
  )
})

test('offers no change to who may only read', async () => {
  show(false)
  expect(await screen.findByText(/আপনি দেখতে পারেন/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /নতুন নিয়ম/ })).toBeNull()
})

test('shows what a new version comes to, sends it whole, and offers the preview', async () => {
  const calls = serve(writePolicy, () => written)
  const { user, open, asked } = show(true, {
    language: 'en',
    preview: ({ policy: id }) => <p>preview of {id}</p>,
  })
  await open()
  const form = within(await screen.findByRole('dialog'))
  expect(
    await form.findByText(/Received Thursday 26 November, 4:30 pm → due Sunday 29 November, 5:00 pm/),
  ).toBeTruthy()
  await user.clear(form.getByLabelText('How many days (1 to 365)'))
  await user.type(form.getByLabelText('How many days (1 to 365)'), '৩')
  await user.click(form.getByRole('radio', { name: /Office days only/ }))
  await user.click(form.getByRole('checkbox', { name: 'The requester must answer' }))
  await user.type(form.getByLabelText('Why it is changed'), 'short of hands')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('The new version is written')).toBeTruthy()
  expect(calls[0]?.body).toMatchObject({
    office: 'LHG',
    service: 'field-ict-support',
    promise: { kind: 'days', days: 3, basis: 'working', ends: 'sameTime' },
    thresholds: { approachingShare: 0.5, criticalShare: 0.2, criticalFloorMinutes: 120 },
    pauseReasons: ['siteClosed', 'requesterAskedToDelay'],
    ladder: written.ladder,
    reason: 'short of hands',
  })
  expect(asked.at(-1)?.body).toMatchObject({ promise: { days: 3, basis: 'working' } })
  await user.click(screen.getByRole('button', { name: 'Preview for open tickets' }))
  expect(await screen.findByText(`preview of ${written.id}`)).toBeTruthy()
})

test('of what is promised at once nobody is warned before the breach', async () => {
  const calls = serve(writePolicy, () => written)
  const { user, open } = show(true, { language: 'en' })
  await open()
  const form = within(await screen.findByRole('dialog'))
  await user.click(form.getByRole('radio', { name: 'At once' }))
  expect(form.queryByRole('group', { name: 'Approaching' })).toBeNull()
  await user.click(form.getByRole('button', { name: 'Save' }))
  await expect.poll(() => calls.length).toBe(1)
  expect(calls[0]?.body).toMatchObject({
    promise: { kind: 'immediate', toleranceMinutes: 15 },
    ladder: [
      { rung: 'breached', audiences: ['supervisor'] },
      { rung: 'afterBreach', officeDays: 2, audiences: ['nextLevel'] },
    ],
  })
})

test('each word of the server stands at its field', async () => {
  serve(writePolicy, () =>
    refuse('invalid-request', {
      errors: [
        { pointer: '#/promise/days', detail: 'সর্বোচ্চ ৩৬৫।' },
        { pointer: '#/reason', detail: 'এই ঘরটি পূরণ করুন।' },
      ],
    }),
  )
  const { user, open } = show(true)
  await open()
  const form = within(await screen.findByRole('dialog'))
  await user.click(form.getByRole('button', { name: 'সংরক্ষণ করুন' }))
  expect(await form.findByRole('textbox', { name: /কত দিন/, description: 'সর্বোচ্চ ৩৬৫।' })).toBeTruthy()
  expect(form.getByRole('textbox', { name: 'কেন বদলানো হচ্ছে', description: 'এই ঘরটি পূরণ করুন।' })).toBeTruthy()
})
