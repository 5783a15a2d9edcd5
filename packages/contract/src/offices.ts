import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Id, Name, text } from './fields.ts'
import { PageQuery, page } from './page.ts'
import { officeKinds } from './words.ts'

export const Office = z
  .object({
    id: Id,
    code: z.string().meta({ description: 'The letters before a ticket’s number, such as LHG' }),
    name: Name,
    kind: z.enum(officeKinds),
    parentId: Id.nullable(),
  })
  .meta({ id: 'Office', description: 'A body that serves; offices form a tree' })
export type Office = z.output<typeof Office>

export const Union = z
  .object({ id: Id, name: Name, officeId: Id })
  .meta({ id: 'Union', description: 'A union or municipality of an upazila' })
export type Union = z.output<typeof Union>

const NameInput = z.strictObject({ bn: text(200), en: text(200) })

export const listOffices = endpoint({
  name: 'listOffices',
  method: 'GET',
  path: '/offices',
  tag: 'Offices',
  summary: 'The offices the asker can see',
  query: PageQuery,
  reply: { status: 200, schema: page(Office) },
  problems: ['invalid-request', 'sign-in-required'],
})

export const CreateOffice = z
  .strictObject({
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/),
    name: NameInput,
    kind: z.enum(officeKinds),
    parentId: Id,
  })
  .meta({
    id: 'CreateOffice',
    description: 'A district office below headquarters, or an upazila office below a district',
  })

export const createOffice = endpoint({
  name: 'createOffice',
  method: 'POST',
  path: '/offices',
  tag: 'Offices',
  summary: 'Open an office',
  body: CreateOffice,
  reply: { status: 201, schema: Office },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'already-exists'],
})

export const editOffice = endpoint({
  name: 'editOffice',
  method: 'PATCH',
  path: '/offices/:id',
  tag: 'Offices',
  summary: 'Rename an office',
  params: z.object({ id: Id }),
  body: z.strictObject({ name: NameInput }),
  reply: { status: 200, schema: Office },
  problems: ['invalid-request', 'sign-in-required', 'not-allowed', 'not-found'],
})

export const listUnions = endpoint({
  name: 'listUnions',
  method: 'GET',
  path: '/unions',
  tag: 'Offices',
  summary: 'The unions and municipalities of the asker’s offices',
  query: PageQuery.extend({
    office: z
      .string()
      .max(60)
      .optional()
      .meta({ description: 'The id or code of one office; all the asker’s when left out' }),
  }),
  reply: { status: 200, schema: page(Union) },
  problems: ['invalid-request', 'sign-in-required', 'not-found'],
})
