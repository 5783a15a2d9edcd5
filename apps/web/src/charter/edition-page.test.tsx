import {
  compareEditions,
  type EditionSummary,
  getEdition,
  listEditions,
} from '@sheba/contract/charter-editions'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { serve } from '../testing/serve.ts'
import { edition, summary } from './edition.fixture.ts'
import { EditionPage } from './edition-page.tsx'

const next: EditionSummary = {
  ...summary,
  id: '0198f000-0000-7000-8000-0000000000d2',
  state: 'upcoming',
  holdsFrom: '2027-01-01',
}
const [first] = edition.services
if (!first) throw new Error('the fixture has services')
const service = { slug: first.slug, number: 1, name: first.shortName }

function show() {
  const { edition: head } = edition
  serve(getEdition, () => ({
    ...edition,
    edition: { ...head, id: next.id, holdsFrom: next.holdsFrom, state: next.state },
  }))
  serve(listEditions, () => ({ office: edition.office, items: [next, summary], can: { publish: true } }))
  const calls = serve(compareEditions, () => ({
    from: summary,
    to: next,
    added: [],
    removed: [],
    cells: [
      {
        service: null,
        cell: 'mission' as const,
        column: null,
        language: 'en' as const,
        before: 'Mission',
        after: 'Another',
      },
      {
        service,
        cell: 'documents' as const,
        column: null,
        language: 'bn' as const,
        before: null,
        after: 'পরিচয়পত্র',
      },
    ],
    terms: [
      {
        service,
        changed: ['promise' as const],
        before: first as never,
        after: { ...first, promise: { ...first?.promise, days: 5 } } as never,
      },
    ],
  }))
  const shown = renderWith(
    <EditionPage
      id={next.id}
      back={() => '/editions'}
      sentence={({ days }) => `within ${days} days`}
      preview={({ edition: id }) => <p>preview of {id}</p>}
    />,
    { language: 'en' },
  )
  return { ...shown, calls }
}

test('shows only what differs from the edition before, each side named in a word', async () => {
  const { calls } = show()
  const whole = within(await screen.findByRole('region', { name: 'The charter as a whole' }))
  expect(whole.getByText('Mission · English')).toBeTruthy()
  expect(whole.getByText('Before')).toBeTruthy()
  expect(whole.getByText('Mission').tagName).toBe('DEL')
  expect(whole.getByText('Another').tagName).toBe('INS')
  const one = within(screen.getByRole('region', { name: '1. first-service' }))
  expect(one.getByText('Empty')).toBeTruthy()
  expect(one.getByText('within 5 days')).toBeTruthy()
  expect(calls[0]?.query.get('with')).toBe(summary.id)
})

test('reads whole beside', async () => {
  const { user } = show()
  await user.click(await screen.findByRole('tab', { name: 'The whole charter' }))
  expect(await screen.findByRole('heading', { name: "Citizen's Charter", level: 2 })).toBeTruthy()
})

test('offers the preview of open tickets to who may publish', async () => {
  const { user } = show()
  await user.click(await screen.findByRole('button', { name: 'Preview for open tickets' }))
  expect(await screen.findByText(`preview of ${next.id}`)).toBeTruthy()
})
