import { listCalendarDays } from '@sheba/contract/calendar'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { signInAs } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { serve } from '../../testing/serve.ts'
import { aTicket, aWeek } from '../ticket.fixture.ts'
import { QueueTable } from './queue-table.tsx'

const anOffice = {
  id: '0198f000-0000-7000-8000-000000000003',
  code: 'LHG',
  name: { bn: 'লোহাগড়া', en: 'Lohagara' },
}
const many = Array.from({ length: 5_000 }, (_, at) =>
  aTicket({ number: `LHG-2026-${String(at + 1).padStart(6, '0')}`, subject: `আবেদন ${at + 1}` }),
)

beforeEach(() => {
  // Nothing has a height in jsdom.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(69)
  signInAs('officer')
  serve(listCalendarDays, () => ({ office: { ...anOffice, canEdit: false }, items: aWeek() }))
})

async function show() {
  const shown = renderWith(
    <QueueTable
      rows={many}
      now={Date.parse('2026-11-24T02:00:00Z')}
      selected={null}
      onSelect={vi.fn()}
      chosen={new Map()}
      onChoose={vi.fn()}
      onChooseAll={vi.fn()}
    />,
  )
  await waitFor(() => expect(screen.getAllByRole('link').length).toBeLessThan(100))
  return shown
}

test('of 5,000 rows those to be seen are drawn, and each says its place among all', async () => {
  await show()
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001')
  const first = screen.getByRole('link', { name: 'আবেদন 1' })
  expect(first.closest('tr')?.getAttribute('aria-rowindex')).toBe('2')
  expect(screen.queryByRole('link', { name: 'আবেদন 2500' })).toBeNull()
})

test('the row with the focus stays with its neighbours when the page is scrolled far away', async () => {
  const { user } = await show()
  screen.getByRole('link', { name: 'আবেদন 3' }).focus()
  window.scrollY = 100_000
  fireEvent.scroll(window)
  await waitFor(() => expect(screen.queryByRole('link', { name: 'আবেদন 9' })).toBeNull())
  expect(document.activeElement?.textContent).toBe('আবেদন 3')
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('আবেদন 4')
  window.scrollY = 0
})
