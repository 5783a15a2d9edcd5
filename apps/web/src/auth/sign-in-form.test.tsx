import { listDemoAccounts, signIn } from '@sheba/contract/sessions'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { someone } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { readSession, sessionEnded } from './session-store.ts'
import { SignInForm } from './sign-in-form.tsx'

beforeEach(() => {
  sessionEnded(false)
  serve(listDemoAccounts, () => refuse('not-found'))
})

test('signs in with what was typed', async () => {
  const calls = serve(signIn, () => ({ accessToken: 'a', expiresIn: 600, user: someone('officer') }))
  const { user } = renderWith(<SignInForm />)
  await user.type(screen.getByLabelText('ফোন নম্বর, ই-মেইল বা ব্যবহারকারীর নাম'), 'officer')
  await user.type(screen.getByLabelText('পাসওয়ার্ড'), 'secret')
  await user.click(screen.getByRole('button', { name: 'সাইন ইন' }))
  await expect.poll(() => readSession()).toMatchObject({ status: 'signedIn', user: { role: 'officer' } })
  expect(calls[0]?.body).toEqual({ login: 'officer', password: 'secret' })
})

test('asks for what is missing before asking the server, and goes there', async () => {
  const calls = serve(signIn, () => refuse('wrong-credentials'))
  const { user } = renderWith(<SignInForm />)
  await user.click(screen.getByRole('button', { name: 'সাইন ইন' }))
  expect(screen.getByText('পাসওয়ার্ড লিখুন।')).toBeDefined()
  await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('username')
  expect(calls).toHaveLength(0)
})

test.each([
  ['wrong-credentials', 'কী করতে হবে', 0],
  ['too-many', '১৫ মিনিট পরে আবার চেষ্টা করুন।', 890],
] as const)('says why not: %s', async (code, words, retryAfter) => {
  serve(signIn, () => refuse(code, { retryAfter }))
  const { user } = renderWith(<SignInForm />)
  await user.type(screen.getByLabelText('ফোন নম্বর, ই-মেইল বা ব্যবহারকারীর নাম'), 'officer')
  await user.type(screen.getByLabelText('পাসওয়ার্ড'), 'wrong{Enter}')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(words)
})

test('in demo mode an account fills the fields', async () => {
  const account = {
    login: 'udc',
    role: 'institution' as const,
    name: { bn: 'উদ্যোক্তা', en: 'Entrepreneur' },
    place: null,
  }
  serve(listDemoAccounts, () => ({ password: 'demo', items: [account] }))
  const { user } = renderWith(<SignInForm />)
  await user.click(await screen.findByRole('button', { name: /উদ্যোক্তা/ }))
  expect((screen.getByLabelText('পাসওয়ার্ড') as HTMLInputElement).value).toBe('demo')
})
