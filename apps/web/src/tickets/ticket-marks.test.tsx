import type { Ticket } from '@sheba/contract/tickets'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { StatusWords } from './queue/ticket-facts.tsx'
import { TicketHead } from './ticket/ticket-head.tsx'
import { aClock, aTicket } from './ticket.fixture.ts'

const referral = { to: 'BTCL', since: '2026-11-22T04:00:00.000Z', expectedOn: null }

test.each<[Partial<Ticket>, bn: string, en: string]>([
  [{ referral }, 'প্রেরিত', 'Referred'],
  [{ pausesNeedLook: true }, 'স্থগিত দেখে নিন', 'Pauses need a look'],
  [{ clock: aClock({ setByHand: true }) }, 'সময় হাতে ঠিক করা', 'Due set by hand'],
  [{ clock: aClock({ enteredLate: true }) }, 'সময় পেরিয়ে লেখা', 'Logged after due'],
  [{ resolutionEnteredAt: '2026-11-23T04:00:00.000Z' }, 'নিষ্পত্তি পরে লেখা', 'Resolution entered later'],
  [{ clock: aClock({ excused: true }) }, 'মার্জনাকৃত', 'Excused'],
  [{ mergedInto: 'LHG-2026-000900' }, 'একীভূত', 'Merged'],
])('%o is marked in the row and in the head', (more, bn, en) => {
  const ticket = aTicket(more)
  const row = renderWith(<StatusWords ticket={ticket} />, { language: 'bn' })
  expect(screen.getByText(bn)).toBeTruthy()
  row.unmount()
  renderWith(<TicketHead ticket={ticket} />, { language: 'en' })
  expect(screen.getByText(new RegExp(`^${en}`))).toBeTruthy()
})

test('a plain ticket has no mark', () => {
  const { container } = renderWith(<StatusWords ticket={aTicket()} />, { language: 'en' })
  expect(container.textContent).toBe('In progress')
})

test('what was merged leads to the ticket that stayed', () => {
  renderWith(<TicketHead ticket={aTicket({ mergedInto: 'LHG-2026-000900' })} />, { language: 'en' })
  const link = screen.getByRole('link', { name: 'LHG-2026-000900' })
  expect(link.getAttribute('href')).toBe('/tickets/LHG-2026-000900')
})
