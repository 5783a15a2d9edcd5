import { suggestFilters } from '@sheba/contract/search'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { signInAs } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { serve } from '../../testing/serve.ts'
import { TopSearch } from './top-search.tsx'

const school = { id: '0198f000-0000-7000-8000-000000000009', name: { bn: 'পাইলট স্কুল', en: 'Pilot School' } }

beforeEach(() => {
  signInAs('officer')
  serve(suggestFilters, ({ query }) => ({
    institutions: query.get('q')?.includes('pilot') ? [{ ...school, q: 'printer' }] : [],
    services: [{ slug: 'computer-language-lab', name: { bn: 'কম্পিউটার ল্যাব', en: 'Computer lab' }, q: '' }],
  }))
})

test('what the words name is offered as a filter, and taken by the keyboard', async () => {
  const { user, address } = renderWith(<TopSearch />)
  const field = screen.getByRole('combobox', { name: 'আবেদন, প্রতিষ্ঠান বা নম্বর খুঁজুন' })
  await user.type(field, 'pilot printer')
  expect(await screen.findByRole('option', { name: /পাইলট স্কুল.*প্রতিষ্ঠান · printer/ })).toBeTruthy()
  expect(field.getAttribute('aria-expanded')).toBe('true')
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  const active = screen.getByRole('option', { selected: true })
  expect(active.textContent).toContain('পাইলট স্কুল')
  expect(field.getAttribute('aria-activedescendant')).toBe(active.id)
  await user.keyboard('{Enter}')
  expect(address()).toBe(`/queue?institution=${school.id}&q=printer`)
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('or by pointing; a filter that takes all words shows what is open', async () => {
  const { user, address } = renderWith(<TopSearch />)
  await user.type(screen.getByRole('combobox'), 'lab')
  await user.click(await screen.findByRole('option', { name: /কম্পিউটার ল্যাব/ }))
  expect(address()).toBe('/queue?service=computer-language-lab&view=open')
})

test('Escape closes the list first, then empties the field; Enter searches all tickets', async () => {
  const { user, address } = renderWith(<TopSearch />)
  const field = screen.getByRole<HTMLInputElement>('combobox')
  await user.type(field, 'lab')
  await screen.findByRole('listbox')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field.value).toBe('lab')
  await user.keyboard('{Escape}')
  expect(field.value).toBe('')
  await user.type(field, 'printer{Enter}')
  await waitFor(() => expect(address()).toBe('/queue?q=printer'))
})
