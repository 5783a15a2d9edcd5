import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

type Node = { type: string; start: number; end: number; [field: string]: unknown }

const schemas = '?schemas'

/** What the page needs of an endpoint; the rest is for the server and for the documents. */
const needed = ['name', 'method', 'path', 'ifMatch']

/**
 * The page calls the contract's endpoints by method and path; their schemas check at the server. Left in, they bring zod
 * (21 KB compressed) to the first screen of a thin line. So each file of the contract is taken apart: its endpoints, as
 * plain values, and what else is in it. A form that checks with a schema imports it by name as ever, and gets it with
 * zod in its own part of the page.
 */
export function contractWithoutSchemas(): Plugin {
  return {
    name: 'contract-without-schemas',
    enforce: 'post',
    apply: 'build',
    resolveId: {
      order: 'pre',
      handler: (id) => (id.endsWith(schemas) ? id : null),
    },
    load: (id) => (id.endsWith(schemas) ? readFile(id.slice(0, -schemas.length), 'utf8') : null),
    transform(code, id) {
      if (!id.includes('/packages/contract/src/')) return null
      // The parser's own type does not say what it found where; each node is asked for its type before use.
      const program = this.parse(code) as unknown as Node
      const endpoints = constantsOf(program).filter(({ init }) => isCallOf(init, 'endpoint'))
      const isApart = endpoints.length > 0 && !id.endsWith(schemas)
      return {
        code: isApart ? endpointsAlone(code, id, endpoints) : unusedMayGo(code, program),
        map: null,
        moduleSideEffects: false,
      }
    },
  }
}

function endpointsAlone(code: string, id: string, endpoints: Node[]): string {
  const values = endpoints.map(({ id: name, init }) => {
    const [definition] = isNode(init) ? nodesOf(init.arguments) : []
    const kept = nodesOf(definition?.properties).filter(({ key }) => needed.includes(nameOf(key)))
    return `export const ${nameOf(name)} = { ${kept.map(({ start, end }) => code.slice(start, end)).join(', ')} }`
  })
  return [`export * from ${JSON.stringify(id + schemas)}`, ...values].join('\n')
}

/** Making a schema changes nothing elsewhere; said around each, so that one nobody uses is left out. */
function unusedMayGo(code: string, program: Node): string {
  const calls = constantsOf(program).flatMap(({ init }) =>
    isNode(init) && init.type === 'CallExpression' ? [init] : [],
  )
  return calls.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`,
    code,
  )
}

/** The top-level `const`s, exported or not, in their order. */
function constantsOf(program: Node): Node[] {
  return nodesOf(program.body).flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    return isNode(inner) && inner.type === 'VariableDeclaration' ? nodesOf(inner.declarations) : []
  })
}

function isCallOf(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'CallExpression' && nameOf(node.callee) === name
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : ''
}

function nodesOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
