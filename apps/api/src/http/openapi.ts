import type { Endpoint } from '@sheba/contract/endpoint'
import { ProblemBody, problems } from '@sheba/contract/problem'
import { z } from 'zod'
import type { Access } from './serve.ts'

type Json = Record<string, unknown>

/**
 * The OpenAPI 3.1 document of the endpoints that are served, from the very schemas that validate. Schemas with an
 * id stand once under components.
 */
export function openApiDocument(served: readonly { endpoint: Endpoint; access: Access }[]): Json {
  const components: Record<string, unknown> = {}
  const paths: Record<string, Json> = {}
  for (const { endpoint, access } of served) {
    const path = `/api/v1${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, access, components) }
  }
  schemaOf(ProblemBody, 'output', components)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Sheba Desk',
      version: '1.0.0',
      description:
        'The helpdesk of an upazila office: services, tickets, deadlines and the reports on them. Refusals are problem+json (RFC 9457) in the language of Accept-Language (bn or en). Lists are read by keyset with an opaque cursor.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(served.map(({ endpoint }) => endpoint.tag))].map((name) => ({ name })),
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The accessToken of POST /sessions',
        },
      },
      schemas: components,
    },
  }
}

function operation(endpoint: Endpoint, access: Access, components: Json): Json {
  return {
    operationId: endpoint.name,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [endpoint.description, accessSentence(access)].filter(Boolean).join('\n\n'),
    ...(access === 'public' ? { security: [] } : {}),
    parameters: parameters(endpoint, components),
    ...(endpoint.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(endpoint.body, 'input', components) } },
          },
        }
      : {}),
    responses: responses(endpoint, components),
  }
}

function accessSentence(access: Access): string {
  if (access === 'public') return 'For everyone, without a session.'
  if (access === 'signed-in') return 'For everyone who is signed in.'
  return `For: ${access.join(', ')}.`
}

function parameters(endpoint: Endpoint, components: Json): Json[] {
  const headers: Json[] = []
  if (endpoint.ifMatch) {
    headers.push(header('If-Match', true, 'The version that was seen, as the ETag said it: "7"'))
  }
  if (endpoint.method === 'POST') {
    headers.push(
      header(
        'Idempotency-Key',
        false,
        'Repeating the request with the same key gives the same answer, once done',
      ),
    )
  }
  if (endpoint.reply.events) {
    headers.push(header('Last-Event-ID', false, 'The last id that was read: the stream goes on from there'))
  }
  return [
    ...fieldsOf(endpoint.params, 'path', components),
    ...fieldsOf(endpoint.query, 'query', components),
    ...headers,
  ]
}

function header(name: string, required: boolean, description: string): Json {
  return { name, in: 'header', required, description, schema: { type: 'string' } }
}

function fieldsOf(schema: z.ZodType | undefined, place: 'path' | 'query', components: Json): Json[] {
  if (!schema) return []
  const object = schemaOf(schema, 'input', components)
  const fields = Object.entries((object.properties ?? {}) as Record<string, Json>)
  const required = (object.required ?? []) as string[]
  return fields.map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(field.description ? { description: field.description } : {}),
    // Lists travel with commas: ?status=new,inProgress
    ...(field.type === 'array' ? { style: 'form', explode: false } : {}),
    schema: field,
  }))
}

function responses(endpoint: Endpoint, components: Json): Json {
  const { status, schema, alsoAs, events } = endpoint.reply
  const content = schema
    ? { 'application/json': { schema: schemaOf(schema, 'output', components) } }
    : events && { 'text/event-stream': { schema: eventsOf(events, components) } }
  const others = Object.fromEntries((alsoAs ?? []).map((type) => [type, { schema: { type: 'string' } }]))
  const refusals = Map.groupBy(endpoint.problems, (code) => problems[code].status)
  return {
    [status]: { description: endpoint.summary, ...(content ? { content: { ...content, ...others } } : {}) },
    ...Object.fromEntries(
      [...refusals].map(([refusal, codes]) => [
        refusal,
        {
          description: codes.map((code) => `${problems[code].en} (${code})`).join('; '),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
    ),
  }
}

/** The data of the events of a stream, one of several kinds. */
function eventsOf(events: Readonly<Record<string, z.ZodType>>, components: Json): Json {
  const anyOf = Object.values(events).map((schema) => schemaOf(schema, 'output', components))
  return { description: `The data of the events ${Object.keys(events).join(', ')}`, anyOf }
}

/** The JSON schema of a zod schema, its named parts moved under components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const made = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const id = z.globalRegistry.get(zodSchema)?.id
      if (id) jsonSchema.title = id
    },
  }) as Json
  const { $schema: _, $defs, ...rest } = made
  for (const [name, part] of Object.entries(($defs ?? {}) as Record<string, Json>)) {
    components[name] = moved(part)
  }
  const id = z.globalRegistry.get(schema)?.id
  // A schema with an id may come as a reference to its own part: that part is under components by now.
  if (!id || typeof rest.$ref === 'string') return moved(rest) as Json
  components[id] = moved(rest)
  return { $ref: `#/components/schemas/${id}` }
}

function moved(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(moved)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'id' || typeof (part as Json).id !== 'string')
      .map(([key, value]) =>
        key === '$ref' && typeof value === 'string'
          ? [key, value.replace('#/$defs/', '#/components/schemas/')]
          : [key, moved(value)],
      ),
  )
}
