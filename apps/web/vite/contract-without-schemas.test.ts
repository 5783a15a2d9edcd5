import { build, type InlineConfig } from 'vite'
import { expect, test } from 'vitest'
import { contractWithoutSchemas } from './contract-without-schemas.ts'

test('an endpoint goes into the page without zod; a schema asked for by name brings it', async () => {
  const endpointAlone = await built(`import { signIn } from '@sheba/contract/sessions'; console.log(signIn)`)
  expect(endpointAlone).toContain('/sessions')
  expect(endpointAlone).not.toContain('second factor')
  expect(endpointAlone.length).toBeLessThan(2_000)

  const withSchema = await built(`import { SignIn } from '@sheba/contract/sessions'; console.log(SignIn)`)
  expect(withSchema).toContain('second factor')
}, 20_000)

async function built(code: string): Promise<string> {
  const entry = 'virtual:entry'
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `${import.meta.dirname}/entry.ts` : null),
        load: (id) => (id.endsWith('/entry.ts') ? code : null),
      },
      contractWithoutSchemas(),
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  }
  const result = await build(config)
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n')
}
