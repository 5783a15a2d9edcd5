import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Name } from './fields.ts'
import { languages, roles } from './words.ts'

export const User = z
  .object({
    id: Id,
    login: z.string(),
    name: Name,
    title: Name.nullable().meta({ description: 'The post or position, such as Assistant Programmer' }),
    role: z.enum(roles),
    language: z.enum(languages),
    officerId: Id.nullable(),
    office: z.object({ id: Id, code: z.string(), name: Name, kind: z.string() }).nullable().meta({
      description: 'The office of an officer or supervisor; for an institution the office that serves it',
    }),
    institution: z.object({ id: Id, name: Name, category: z.string() }).nullable(),
  })
  .meta({ id: 'User', description: 'Who is signed in, with the role and post read at this request' })
export type User = z.output<typeof User>

export const SignIn = z
  .strictObject({
    login: z.string().trim().min(1).max(200).meta({ description: 'Phone number, e-mail or user name' }),
    password: z.string().min(1).max(200),
    code: z.string().max(20).optional().meta({ description: 'The second factor, where one is set' }),
  })
  .meta({ id: 'SignIn', description: 'A login and its password' })
export type SignIn = z.output<typeof SignIn>

export const Session = z
  .object({
    accessToken: z.string(),
    expiresIn: z.number().int().meta({ description: 'Seconds' }),
    user: User,
  })
  .meta({ id: 'Session', description: 'An access token of ten minutes; the refresh cookie comes beside it' })
export type Session = z.output<typeof Session>

export const signIn = endpoint({
  name: 'signIn',
  method: 'POST',
  path: '/sessions',
  tag: 'Sessions',
  summary: 'Sign in',
  description: 'Failures are throttled: five for an account and fifty from an address in fifteen minutes.',
  body: SignIn,
  reply: { status: 201, schema: Session },
  problems: ['invalid-request', 'wrong-credentials', 'too-many'],
})

export const refreshSession = endpoint({
  name: 'refreshSession',
  method: 'POST',
  path: '/sessions/refresh',
  tag: 'Sessions',
  summary: 'Exchange the refresh cookie for a new access token',
  description:
    'The cookie is replaced each time. A cookie replaced less than 60 s ago gets the same successor; later use ends the session.',
  reply: { status: 200, schema: Session },
  problems: ['sign-in-required'],
})

export const signOut = endpoint({
  name: 'signOut',
  method: 'DELETE',
  path: '/sessions/current',
  tag: 'Sessions',
  summary: 'Sign out: end this session',
  reply: { status: 204 },
  problems: ['sign-in-required'],
})

export const getMe = endpoint({
  name: 'getMe',
  method: 'GET',
  path: '/me',
  tag: 'Sessions',
  summary: 'Who is signed in',
  reply: { status: 200, schema: User },
  problems: ['sign-in-required'],
})

export const DemoAccounts = z
  .object({
    password: z.string(),
    items: z.array(z.object({ login: z.string(), role: z.enum(roles), name: Name, place: Name.nullable() })),
  })
  .meta({ id: 'DemoAccounts', description: 'The accounts of demo mode' })

export const listDemoAccounts = endpoint({
  name: 'listDemoAccounts',
  method: 'GET',
  path: '/demo-accounts',
  tag: 'Sessions',
  summary: 'The demo accounts; 404 outside demo mode',
  reply: { status: 200, schema: DemoAccounts },
  problems: ['not-found'],
})
