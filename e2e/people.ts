import { type Session, signIn, type User } from '@sheba/contract/sessions'
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  type Page,
  request,
} from 'playwright/test'
import { call } from './call.ts'

/** The accounts of the demo, by what they may do. */
export const logins = [
  'officer',
  'officer2',
  'institution',
  'institution2',
  'udc',
  'supervisor',
  'hq',
  'admin',
  'officer-kalia',
  'institution-kalia',
] as const
export type Login = (typeof logins)[number]
export const password = 'sheba-demo-2026'

export type Language = 'bn' | 'en'
export const languages: readonly Language[] = ['bn', 'en']

/** Somebody with the desk open in a browser of their own. */
export type Person = { page: Page; context: BrowserContext; user: User }
type Choices = { language?: Language; origin?: string }

type Fixtures = {
  /** Somebody signed in: the page is blank until it is told where to go. `origin`: at another server than the usual. */
  signedIn: (login: Login, choices?: Choices) => Promise<Person>
  /** Somebody who is not signed in. */
  visitor: (choices?: Choices) => Promise<Omit<Person, 'user'>>
}

type WorkerFixtures = {
  line: APIRequestContext
  /** The token of an account for calls beside the page; taken once, renewed when it grows old. */
  tokenOf: (login: Login) => Promise<string>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  line: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern
    async ({}, use, { project }) => {
      const line = await request.newContext({ baseURL: project.use.baseURL ?? '' })
      await use(line)
      await line.dispose()
    },
    { scope: 'worker' },
  ],
  tokenOf: [
    async ({ line }, use) => {
      const taken = new Map<Login, { token: Promise<Session>; until: number }>()
      await use(async (login) => {
        const known = taken.get(login)
        if (known && known.until > Date.now()) return (await known.token).accessToken
        const token = begin(line, login)
        taken.set(login, { token, until: Date.now() + 8 * 60_000 })
        return (await token).accessToken
      })
    },
    { scope: 'worker' },
  ],
  signedIn: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (login, choices = {}) => {
      // A session of one's own: the cookie is renewed at each use, so that two browsers cannot share one.
      const home = choices.origin ?? baseURL ?? ''
      const line = await request.newContext({ baseURL: home })
      const { user } = await begin(line, login)
      const { cookies } = await line.storageState()
      await line.dispose()
      const kept = [{ name: 'sheba-user', value: JSON.stringify(user) }, ...keptChoices(choices)]
      const origins = [{ origin: new URL(home).origin, localStorage: kept }]
      const context = await browser.newContext({ baseURL: home, storageState: { cookies, origins } })
      contexts.push(context)
      return { page: await context.newPage(), context, user }
    })
    for (const context of contexts) await context.close()
  },
  visitor: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (choices = {}) => {
      const origins = [{ origin: new URL(baseURL ?? '').origin, localStorage: keptChoices(choices) }]
      const context = await browser.newContext({ storageState: { cookies: [], origins } })
      contexts.push(context)
      return { page: await context.newPage(), context }
    })
    for (const context of contexts) await context.close()
  },
})

function begin(line: APIRequestContext, login: Login): Promise<Session> {
  return call(line, null, signIn, { body: { login, password } })
}

/** The page remembers the language on the device: here it was chosen before. */
function keptChoices({ language = 'bn' }: Choices) {
  return [{ name: 'sheba-language', value: language }]
}
