/** `/tickets/:number` with its parameters and query. Lists are joined by commas; what is empty or undefined is left out. */
export function endpointPath(path: string, params: unknown, query: unknown): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(fieldOf(params, name))),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '')
    if (text !== '') search.set(name, text)
  }
  return search.size > 0 ? `${filled}?${search}` : filled
}

function fieldOf(params: unknown, name: string): unknown {
  if (typeof params === 'object' && params !== null && name in params) return Reflect.get(params, name)
  throw new Error(`The path needs ${name}`)
}
