import type { Plugin } from 'vite'

type Node = { type: string; start: number; end: number; [field: string]: unknown }

/**
 * The page calls the contract's endpoints by method and path; their schemas check at the server. Left in, they bring zod
 * (21 KB compressed) to the first screen of a thin line. A form that checks with a schema imports that schema by name, and
 * gets it in its own part of the page.
 */
export function contractWithoutSchemas(): Plugin {
  return {
    name: 'contract-without-schemas',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/packages/contract/src/')) return null
      // The parser's own type does not say what it found where; each node is asked for its type before use.
      const program = this.parse(code) as unknown as Node
      const edits = [...endpointCuts(program), ...unusedMayGo(program)].sort((a, b) => b.at - a.at)
      const lean = edits.reduce((text, { at, to, put }) => text.slice(0, at) + put + text.slice(to), code)
      return { code: lean, map: null, moduleSideEffects: false }
    },
  }
}

type Edit = { at: number; to: number; put: string }

/** Making a schema changes nothing elsewhere; said around each, so that one nobody uses is left out. */
function unusedMayGo(program: Node): Edit[] {
  return declarationsOf(program).flatMap(({ init }) =>
    isNode(init) && init.type === 'CallExpression' && nameOf(init.callee) !== 'endpoint'
      ? [
          { at: init.start, to: init.start, put: '/* @__PURE__ */ (() => ' },
          { at: init.end, to: init.end, put: ')()' },
        ]
      : [],
  )
}

/** Takes the schemas out of each `endpoint({ … })`. */
function endpointCuts(program: Node): Edit[] {
  return declarationsOf(program).flatMap(({ init }) =>
    isNode(init) && init.type === 'CallExpression' && nameOf(init.callee) === 'endpoint'
      ? schemasOf((init.arguments as Node[])[0]).map(({ start, end }) => ({
          at: start,
          to: end,
          put: 'undefined',
        }))
      : [],
  )
}

/** The top-level `const`s, exported or not. */
function declarationsOf(program: Node): Node[] {
  return (program.body as Node[]).flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    return isNode(inner) && inner.type === 'VariableDeclaration' ? (inner.declarations as Node[]) : []
  })
}

/** The values to take out: `schema` inside `reply`, and `params`, `query`, `body` whole. */
function schemasOf(definition: Node | undefined): Node[] {
  const properties = propertiesOf(definition)
  const reply = properties.find((property) => nameOf(property.key) === 'reply')
  const schemas = [
    ...properties.filter(({ key }) => ['params', 'query', 'body'].includes(nameOf(key))),
    ...propertiesOf(reply?.value).filter(({ key }) => nameOf(key) === 'schema'),
  ]
  return schemas.map(({ value }) => value).filter(isNode)
}

function propertiesOf(node: unknown): Node[] {
  return isNode(node) && node.type === 'ObjectExpression' ? (node.properties as Node[]) : []
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
