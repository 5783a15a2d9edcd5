import { refreshSession, signOut as signOutEndpoint } from '@sheba/contract/sessions'
import { HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { accessToken, dropAccessToken } from '../api/access-token.ts'
import { signInAs, someone } from '../testing/people.ts'
import { refuse, serve } from '../testing/serve.ts'
import { beginSession } from './begin-session.ts'
import { rememberUser } from './remembered-user.ts'
import { readSession, sessionEnded } from './session-store.ts'
import { signOut } from './sign-out.ts'

const session = () => ({ accessToken: 'fresh', expiresIn: 600, user: someone('officer') })

beforeEach(() => {
  dropAccessToken()
  sessionEnded(false)
})

test('takes up the session of the cookie', async () => {
  rememberUser(someone('officer'))
  serve(refreshSession, session)
  await beginSession()
  expect(readSession()).toMatchObject({ status: 'signedIn', isRemembered: false })
  expect(accessToken()).toBe('fresh')
})

test('asks nothing where nobody was signed in', async () => {
  const calls = serve(refreshSession, session)
  await beginSession()
  expect(calls).toHaveLength(0)
  expect(readSession().status).toBe('signedOut')
})

test('without a line whoever was here goes on; with a refusal nobody does', async () => {
  rememberUser(someone('institution'))
  serve(refreshSession, () => HttpResponse.error())
  await beginSession()
  expect(readSession()).toMatchObject({
    status: 'signedIn',
    isRemembered: true,
    user: { role: 'institution' },
  })
  serve(refreshSession, () => refuse('sign-in-required'))
  await beginSession()
  expect(readSession().status).toBe('signedOut')
})

test('signing out ends the session at the server and forgets who it was', async () => {
  signInAs('officer')
  const calls = serve(signOutEndpoint, () => undefined as never)
  await signOut()
  expect(calls[0]?.headers.get('authorization')).toBe('Bearer token')
  expect(readSession()).toEqual({ status: 'signedOut', hasEnded: false })
  expect(localStorage.getItem('sheba-user')).toBeNull()
})

test('signed out without a line stays signed out, and the server hears of it at the next start', async () => {
  signInAs('officer')
  serve(signOutEndpoint, () => HttpResponse.error())
  await signOut()
  expect(readSession().status).toBe('signedOut')

  serve(refreshSession, session)
  const calls = serve(signOutEndpoint, ({ headers }) =>
    headers.get('authorization') ? (undefined as never) : refuse('sign-in-required'),
  )
  await beginSession()
  expect(calls.map(({ headers }) => headers.get('authorization'))).toEqual([null, 'Bearer fresh'])
  expect(readSession().status).toBe('signedOut')
  expect(accessToken()).toBeNull()
})
