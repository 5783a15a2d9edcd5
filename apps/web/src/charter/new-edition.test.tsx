import { getEdition, listEditions, publishEdition } from '@sheba/contract/charter-editions'
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { edition, summary } from './edition.fixture.ts'
import { NewEdition } from './new-edition.tsx'

function show() {
  serve(listEditions, () => ({ office: edition.office, items: [summary], can: { publish: true } }))
  serve(getEdition, () => edition)
  const onPublished = vi.fn()
  const shown = renderWith(
    <NewEdition office="LHG" back="/editions" promiseFields={() => null} onPublished={onPublished} />,
    { language: 'en' },
  )
  return { ...shown, onPublished }
}

test('publishes the copy with the one cell that was changed, and says which service that is', async () => {
  const calls = serve(publishEdition, () => ({ ...edition, edition: { ...edition.edition, id: summary.id } }))
  const { user, onPublished } = show()
  await user.click(await screen.findByRole('button', { name: 'second-service: change' }))
  const sheet = within(await screen.findByRole('dialog'))
  await user.clear(sheet.getByLabelText('Time limit (in Bangla)'))
  await user.type(sheet.getByLabelText('Time limit (in Bangla)'), 'পাঁচ দিন')
  await user.click(sheet.getByRole('button', { name: 'Done' }))
  expect(screen.getAllByText('Changed')).toHaveLength(1)
  await user.clear(screen.getByLabelText('In force from'))
  await user.type(screen.getByLabelText('In force from'), '01/01/2027')
  await user.click(screen.getByRole('button', { name: 'Publish' }))
  await expect.poll(() => onPublished.mock.calls[0]?.[0]).toBe(summary.id)
  const [first, second] = edition.services
  const { columns, contact } = edition
  expect(calls[0]?.body).toMatchObject({
    office: 'LHG',
    holdsFrom: '2027-01-01',
    columns,
    contact,
    services: [first, { ...second, bn: { ...second?.bn, timeLimit: 'পাঁচ দিন', documents: null } }],
  })
})

test('marks the service in which something is wrong, and says it at the cell', async () => {
  serve(publishEdition, () =>
    refuse('invalid-request', {
      errors: [
        { pointer: '#/services/1/bn/price', detail: 'Make it shorter.' },
        { pointer: '#/holdsFrom', detail: 'Give a later day.' },
      ],
    }),
  )
  const { user } = show()
  await user.click(await screen.findByRole('button', { name: 'Publish' }))
  expect(await screen.findByText('Needs correcting')).toBeTruthy()
  expect(
    screen.getByRole('textbox', { name: 'In force from', description: /Give a later day\./ }),
  ).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'second-service: change' }))
  const sheet = within(await screen.findByRole('dialog'))
  expect(
    sheet.getByRole('textbox', { name: 'Price (in Bangla)', description: 'Make it shorter.' }),
  ).toBeTruthy()
})
