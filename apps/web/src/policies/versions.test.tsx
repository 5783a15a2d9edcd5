import { listPolicyVersions, withdrawPolicy } from '@sheba/contract/policies'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { serve } from '../testing/serve.ts'
import { office, printed, service, written } from './policy.fixture.ts'
import { Versions } from './versions.tsx'

function show(change: boolean) {
  serve(listPolicyVersions, () => ({ office, service, items: [written, printed], can: { change } }))
  return renderWith(<Versions slug={service.slug} office="LHG" back="/policies" />, { language: 'en' })
}

test('marks in words what differs from the version before, and nothing else', async () => {
  show(false)
  const [latest, first] = await screen.findAllByRole('listitem')
  if (!latest || !first) throw new Error('two versions are listed')
  expect(within(latest).getAllByText('Changed')).toHaveLength(2)
  expect(within(latest).getByText(/Within 2 days of receipt/).tagName).toBe('DEL')
  expect(within(latest).getByText(/Within 3 office days after receipt/)).toBeTruthy()
  expect(within(first).queryByText('Changed')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull()
})

test('withdraws a version that has not begun', async () => {
  const calls = serve(withdrawPolicy, () => ({ ...written, state: 'withdrawn' as const }))
  const { user } = show(true)
  await user.click(await screen.findByRole('button', { name: 'Withdraw' }))
  await expect.poll(() => calls[0]?.params.id).toBe(written.id)
})
