import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Name, text } from './fields.ts'
import { PageQuery, page } from './page.ts'

export const officerRoles = ['officer', 'supervisor', 'admin'] as const

export const Officer = z
  .object({
    id: Id,
    login: z.string(),
    name: Name,
    title: Name,
    role: z.enum(officerRoles),
    office: z.object({ id: Id, code: z.string(), name: Name }),
    active: z.boolean(),
  })
  .meta({ id: 'Officer', description: 'A person who serves, at the present post' })
export type Officer = z.output<typeof Officer>

const NameInput = z.strictObject({ bn: text(200), en: text(200) })

export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, { error: 'login' })

/** At least ten letters; a list of common ones is refused by the server. */
export const Password = z.string().min(10).max(200)

export const listOfficers = endpoint({
  name: 'listOfficers',
  method: 'GET',
  path: '/officers',
  tag: 'Officers',
  summary: 'The officers of the offices the asker can see',
  query: PageQuery.extend({
    office: z
      .string()
      .max(60)
      .optional()
      .meta({ description: 'The id or code of one office; all the asker’s when left out' }),
  }),
  reply: { status: 200, schema: page(Officer) },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const CreateOfficer = z
  .strictObject({
    login: Login,
    password: Password,
    name: NameInput,
    title: NameInput,
    role: z.enum(officerRoles),
    officeId: Id,
  })
  .meta({
    id: 'CreateOfficer',
    description:
      'An account with its first post. Administrators sit at headquarters, supervisors there and in districts',
  })

export const createOfficer = endpoint({
  name: 'createOfficer',
  method: 'POST',
  path: '/officers',
  tag: 'Officers',
  summary: 'Make an officer’s account and post',
  body: CreateOfficer,
  reply: { status: 201, schema: Officer },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'already-exists'],
})

export const EditOfficer = z
  .strictObject({
    name: NameInput.optional(),
    title: NameInput.optional(),
    officeId: Id.optional().meta({ description: 'A transfer: the old post ends, a new one begins' }),
    active: z.boolean().optional().meta({ description: 'false ends every session at once' }),
    password: Password.optional(),
  })
  .meta({ id: 'EditOfficer', description: 'What to change; what is left out stays' })

export const editOfficer = endpoint({
  name: 'editOfficer',
  method: 'PATCH',
  path: '/officers/:id',
  tag: 'Officers',
  summary: 'Change an officer’s name, title, office, password or access',
  params: z.object({ id: Id }),
  body: EditOfficer,
  reply: { status: 200, schema: Officer },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})
