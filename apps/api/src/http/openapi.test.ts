import { expect, test } from 'vitest'
import { testDesk } from '../testing/test-desk.ts'

type Schema = Record<string, unknown>
type Operation = { summary: string; description: string; parameters: (Schema & { name: string })[] }
type Document = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const desk = await testDesk()
const answer = await desk.ask('GET', '/api/openapi.json')
const document: Document = answer.body
const schemas = Object.entries(document.components.schemas)
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ ...operation, name: `${method} ${path}` })),
)

test('is OpenAPI 3.1 and has operations and schemas', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  expect(operations.length).toBeGreaterThan(20)
  expect(schemas.length).toBeGreaterThan(20)
})

test('every reference leads to a schema, and no schema to itself', () => {
  const names = new Set(schemas.map(([name]) => `#/components/schemas/${name}`))
  const referred = [...answer.text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to)
  expect(referred.filter((to) => !names.has(to ?? ''))).toEqual([])
  expect(schemas.filter(([, schema]) => '$ref' in schema).map(([name]) => name)).toEqual([])
})

test('every schema, operation and parameter is described', () => {
  const bare = [
    ...schemas.filter(([, schema]) => !schema.description).map(([name]) => name),
    ...operations.filter(({ summary, description }) => !summary || !description).map(({ name }) => name),
    ...operations.flatMap(({ name, parameters }) =>
      parameters.filter(({ description }) => !description).map((one) => `${name} ${one.name}`),
    ),
  ]
  expect(bare).toEqual([])
})
