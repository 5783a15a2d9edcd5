import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Name, text } from './fields.ts'
import { Login, Password } from './officers.ts'
import { PageQuery, page } from './page.ts'
import { institutionCategories } from './words.ts'

export const Institution = z
  .object({
    id: Id,
    name: Name,
    category: z.enum(institutionCategories),
    office: z.object({ id: Id, code: z.string(), name: Name }),
    union: z.object({ id: Id, name: Name }).nullable(),
    phone: z.string().nullable().meta({ description: 'E.164, masked in lists' }),
    backboneConnected: z.boolean(),
  })
  .meta({ id: 'Institution', description: 'A body that asks' })
export type Institution = z.output<typeof Institution>

const NameInput = z.strictObject({ bn: text(200), en: text(200) })

export const listInstitutions = endpoint({
  name: 'listInstitutions',
  method: 'GET',
  path: '/institutions',
  tag: 'Institutions',
  summary: 'The institutions of the offices the asker can see',
  query: PageQuery.extend({
    q: z.string().max(200).optional().meta({ description: 'Words of the name, in either language' }),
    office: z
      .string()
      .max(60)
      .optional()
      .meta({ description: 'The id or code of one office; all the asker’s when left out' }),
  }),
  reply: { status: 200, schema: page(Institution) },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const CreateInstitution = z
  .strictObject({
    name: NameInput,
    category: z.enum(institutionCategories),
    officeId: Id,
    unionId: Id.optional(),
    phone: z.string().trim().max(30).optional(),
    backboneConnected: z.boolean().optional().meta({ description: 'true by default for government and udc' }),
  })
  .meta({ id: 'CreateInstitution', description: 'What is to be known of a new institution' })

export const createInstitution = endpoint({
  name: 'createInstitution',
  method: 'POST',
  path: '/institutions',
  tag: 'Institutions',
  summary: 'Enter an institution',
  body: CreateInstitution,
  reply: { status: 201, schema: Institution },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed'],
})

export const EditInstitution = z
  .strictObject({
    name: NameInput.optional(),
    category: z.enum(institutionCategories).optional(),
    unionId: Id.nullable().optional(),
    phone: z.string().trim().max(30).nullable().optional(),
    backboneConnected: z.boolean().optional(),
  })
  .meta({ id: 'EditInstitution', description: 'What to change; what is left out stays, and null clears' })

export const editInstitution = endpoint({
  name: 'editInstitution',
  method: 'PATCH',
  path: '/institutions/:id',
  tag: 'Institutions',
  summary: 'Change what is known of an institution',
  params: z.object({ id: Id }),
  body: EditInstitution,
  reply: { status: 200, schema: Institution },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const Member = z
  .object({
    id: Id,
    login: z.string(),
    name: Name,
    title: Name.nullable(),
    phone: z.string().nullable(),
    active: z.boolean(),
  })
  .meta({ id: 'Member', description: 'A person who asks for an institution' })
export type Member = z.output<typeof Member>

export const listMembers = endpoint({
  name: 'listMembers',
  method: 'GET',
  path: '/institutions/:id/members',
  tag: 'Institutions',
  summary: 'The members of an institution',
  params: z.object({ id: Id }),
  query: PageQuery,
  reply: { status: 200, schema: page(Member) },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const CreateMember = z
  .strictObject({
    login: Login,
    password: Password,
    name: NameInput,
    title: NameInput.optional(),
    phone: z.string().trim().max(30).optional(),
  })
  .meta({ id: 'CreateMember', description: 'An account for a member; the phone number is also a login' })

export const createMember = endpoint({
  name: 'createMember',
  method: 'POST',
  path: '/institutions/:id/members',
  tag: 'Institutions',
  summary: 'Make an account for a member of an institution',
  params: z.object({ id: Id }),
  body: CreateMember,
  reply: { status: 201, schema: Member },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found', 'already-exists'],
})
