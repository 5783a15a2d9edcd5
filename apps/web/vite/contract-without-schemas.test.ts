import { build, type InlineConfig } from 'vite'
import { expect, test } from 'vitest'
import { contractWithoutSchemas } from './contract-without-schemas.ts'

test('an endpoint goes into the page without zod', async () => {
  const [page = ''] = await built(`import { signIn } from '@sheba/contract/sessions'; console.log(signIn)`)
  expect(page).toContain('/sessions')
  expect(page.length).toBeLessThan(1_000)
}, 20_000)

test('a schema asked for by name comes with zod, and only where it is asked for', async () => {
  const page = `
    import { raiseTicket } from '@sheba/contract/ticket-actions'
    console.log(raiseTicket)
    import('entry:form')`
  const form = `
    import { raiseTicket, RaiseTicket } from '@sheba/contract/ticket-actions'
    console.log(raiseTicket, RaiseTicket.safeParse({}))`
  const [first = '', ...later] = await built(page, form)
  expect(first).toContain('/tickets')
  expect(first.length).toBeLessThan(3_000)
  expect(later.join('').length).toBeGreaterThan(30_000)
}, 20_000)

/** The parts of a page made of these two files; what it begins with comes first. */
async function built(page: string, form = ''): Promise<string[]> {
  const files: Record<string, string> = { 'entry:page': page, 'entry:form': form }
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id in files ? `${import.meta.dirname}/${id.replace(':', '-')}.ts` : null),
        load: (id) =>
          Object.entries(files).find(([name]) => id.endsWith(`/${name.replace(':', '-')}.ts`))?.[1],
      },
      contractWithoutSchemas(),
    ],
    build: { write: false, rolldownOptions: { input: 'entry:page' } },
  }
  const result = await build(config)
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('nothing was built')
  const chunks = output.output.filter((part) => part.type === 'chunk')
  const begins = new Set(
    chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => [chunk.fileName, ...chunk.imports]),
  )
  const code = (isFirst: boolean) =>
    chunks.filter((chunk) => begins.has(chunk.fileName) === isFirst).map((chunk) => chunk.code)
  return [code(true).join('\n'), ...code(false)]
}
