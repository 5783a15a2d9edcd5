import { listDemoAccounts } from '@sheba/contract/sessions'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sessionEnded } from '../auth/session-store.ts'
import { signInAs } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { Router } from './router.tsx'

test('who is not signed in is brought to sign in, and the way back is kept', async () => {
  sessionEnded(false)
  serve(listDemoAccounts, () => refuse('not-found'))
  const { address } = renderWith(<Router />, { path: '/my-tickets' })
  expect(await screen.findByRole('button', { name: 'সাইন ইন' })).toBeDefined()
  expect(address()).toBe('/sign-in?from=%2Fmy-tickets')
})

test('an unknown address says so, inside the frame, with a way back', async () => {
  signInAs('admin')
  renderWith(<Router />, { path: '/nowhere' })
  expect(await screen.findByRole('heading', { level: 1, name: 'এই পাতাটি পাওয়া যায়নি' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'শুরুর পাতায় যান' }).getAttribute('href')).toBe('/')
  act(() => sessionEnded(false))
})

test('an account is read in its own language, unless another was chosen on this device', async () => {
  signInAs('admin', { language: 'en' })
  const first = renderWith(<Router />, { path: '/nowhere' })
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeDefined()
  first.unmount()

  localStorage.setItem('sheba-language', 'bn')
  renderWith(<Router />, { path: '/nowhere' })
  expect(await screen.findByRole('heading', { name: 'এই পাতাটি পাওয়া যায়নি' })).toBeDefined()
  act(() => sessionEnded(false))
})
