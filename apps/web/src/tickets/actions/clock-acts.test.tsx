import {
  endReferral,
  escalateTicket,
  excuseBreach,
  mergeTicket,
  referTicket,
  refuseResolution,
  setDeadline,
  takeBackDeadline,
} from '@sheba/contract/ticket-actions'
import { listTickets } from '@sheba/contract/ticket-lists'
import type { Ticket } from '@sheba/contract/tickets'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { signInAs, someone } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { refuse, serve } from '../../testing/serve.ts'
import { aClock, aTicket, can } from '../ticket.fixture.ts'
import { ActBar } from './act-bar.tsx'

type Role = 'officer' | 'supervisor'

beforeEach(() => {
  signInAs('officer')
})

/** Opens the form of an action, which stands alone in the bar. */
async function open(name: string, ticket: Ticket, role: Role = 'officer') {
  const shown = renderWith(<ActBar ticket={ticket} me={someone(role)} />, { language: 'en' })
  await shown.user.click(screen.getByRole('button', { name }))
  const form = within(await screen.findByRole('dialog'))
  const write = async (field: string | RegExp, text: string) => {
    await shown.user.click(form.getByRole('textbox', { name: field }))
    await shown.user.paste(text)
  }
  return { ...shown, form, write, send: () => shown.user.click(form.getByRole('button', { name })) }
}

describe('what is offered beside the usual', () => {
  const offered = (ticket: Ticket) => {
    renderWith(<ActBar ticket={ticket} me={someone('officer')} />, { language: 'en' })
    return screen.getAllByRole('button').map(({ textContent }) => textContent)
  }
  const referral = { to: 'BTCL', since: '2026-11-22T04:00:00.000Z', expectedOn: null }

  test('a referral is ended only where there is one', () => {
    expect(offered(aTicket({ can: can('refer') }))).toEqual(['Refer'])
  })
  test('and may take the place of the one before', () => {
    expect(offered(aTicket({ can: can('refer'), referral }))).toEqual(['Refer', 'End the referral'])
  })
  test('a deadline is taken back only where the server says so', () => {
    const byHand = aClock({ setByHand: true })
    expect(offered(aTicket({ can: can('setDeadline'), clock: byHand }))).toEqual(['Set the deadline by hand'])
  })
  test('and then it may be set again, too', () => {
    const ticket = aTicket({ can: can('setDeadline', 'takeBackDeadline') })
    expect(offered(ticket)).toEqual(['Set the deadline by hand', 'Take back the deadline set by hand'])
  })
})

describe('a referral', () => {
  test('asks to whom and what, says that the promise stays, and sends what was entered', async () => {
    const calls = serve(referTicket, () => aTicket({ version: 4 }))
    const { form, write, send } = await open('Refer', aTicket({ can: can('refer') }))
    expect(form.getByText(/The promise stays ours/)).toBeTruthy()
    await send()
    expect(form.getAllByText('Write something here.')).toHaveLength(2)
    expect(calls).toHaveLength(0)
    await write(/To whom/, 'BTCL, Narail')
    await write(/What they are asked/, 'Mend the line')
    await write(/When an answer is expected/, '30/11/2026')
    await send()
    expect(await screen.findByText('Referred')).toBeTruthy()
    expect(calls[0]?.body).toEqual({ to: 'BTCL, Narail', text: 'Mend the line', expectedOn: '2026-11-30' })
    expect(calls[0]?.headers.get('if-match')).toBe('"3"')
    expect(calls[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/)
  })
  test('a day that is none is told before sending, one too far by the server', async () => {
    const calls = serve(referTicket, () =>
      refuse('invalid-request', { errors: [{ pointer: '#/expectedOn', detail: 'At most 365 days.' }] }),
    )
    const { form, write, send, user } = await open('Refer', aTicket({ can: can('refer') }))
    await write(/To whom/, 'BTCL')
    await write(/What they are asked/, 'Mend the line')
    await write(/When an answer is expected/, 'soon')
    await send()
    expect(form.getByText('Write the day like 24/11/2026.')).toBeTruthy()
    expect(calls).toHaveLength(0)
    await user.clear(form.getByRole('textbox', { name: /When an answer is expected/ }))
    await write(/When an answer is expected/, '30/11/2029')
    await send()
    expect(await form.findByText('At most 365 days.')).toBeTruthy()
  })
  test('is ended after saying whose it was', async () => {
    const calls = serve(endReferral, () => aTicket({ version: 4 }))
    const referral = { to: 'BTCL', since: '2026-11-22T04:00:00.000Z', expectedOn: null }
    const ticket = aTicket({ can: can('refer'), referral })
    const { form, send } = await open('End the referral', ticket)
    expect(form.getByText(/BTCL/)).toBeTruthy()
    await send()
    expect(await screen.findByText('Referral ended')).toBeTruthy()
    expect(calls[0]?.headers.get('if-match')).toBe('"3"')
  })
})

describe('the deadline set by hand', () => {
  const ticket = aTicket({ can: can('setDeadline') })

  test('is a moment of Dhaka with a reason; an officer hears that it may be shortened', async () => {
    const calls = serve(setDeadline, () => aTicket({ version: 4, clock: aClock({ setByHand: true }) }))
    const { form, write, send } = await open('Set the deadline by hand', ticket)
    expect(form.getByText(/only a supervisor may set a later one/)).toBeTruthy()
    await send()
    expect(form.getByText('Write both day and time.')).toBeTruthy()
    await write(/Day/, '24/11/2026')
    await write(/Time/, '09:30')
    await write(/Reason/, 'The exam begins at ten')
    await send()
    expect(await screen.findByText(/^Deadline set; now due/)).toBeTruthy()
    expect(calls[0]?.body).toEqual({ dueAt: '2026-11-24T03:30:00.000Z', reason: 'The exam begins at ten' })
  })
  test('a supervisor may do both, and hears that a breach stays', async () => {
    const breached = aTicket({ ...ticket, clock: aClock({ breachedAt: '2026-11-24T04:00:00.000Z' }) })
    const { form } = await open('Set the deadline by hand', breached, 'supervisor')
    expect(form.getByText(/Earlier or later/)).toBeTruthy()
    expect(form.getByText(/The breach stays/)).toBeTruthy()
  })
  test('what the server refuses stands at the day', async () => {
    serve(setDeadline, () =>
      refuse('invalid-request', { errors: [{ pointer: '#/dueAt', detail: 'Not before now.' }] }),
    )
    const { form, write, send } = await open('Set the deadline by hand', ticket)
    await write(/Day/, '22/11/2020')
    await write(/Time/, '09:30')
    await write(/Reason/, 'Sooner')
    await send()
    expect(await form.findByText('Not before now.')).toBeTruthy()
  })
  test('is taken back', async () => {
    const calls = serve(takeBackDeadline, () => aTicket({ version: 4 }))
    const byHand = aTicket({ can: can('takeBackDeadline'), clock: aClock({ setByHand: true }) })
    const { send } = await open('Take back the deadline set by hand', byHand)
    await send()
    expect(await screen.findByText(/^The deadline is computed again; now due/)).toBeTruthy()
    expect(calls).toHaveLength(1)
  })
})

describe('what goes with words alone', () => {
  test('escalating sends a text', async () => {
    const calls = serve(escalateTicket, () => aTicket({ version: 4 }))
    const { write, send } = await open('Escalate', aTicket({ can: can('escalate') }))
    await write(/What they are asked to do/, 'A second engineer')
    await send()
    await waitFor(() => expect(calls[0]?.body).toEqual({ text: 'A second engineer' }))
  })
  test('excusing says that the breach stays counted', async () => {
    const calls = serve(excuseBreach, () => aTicket({ version: 4 }))
    const ticket = aTicket({ can: can('excuse') })
    const { form, write, send } = await open('Excuse the breach', ticket, 'supervisor')
    expect(form.getByText(/reports go on counting it/)).toBeTruthy()
    await write(/Reason/, 'Flood')
    await send()
    await waitFor(() => expect(calls[0]?.body).toEqual({ reason: 'Flood' }))
  })
  test('refusing a resolution says which moment was said and which will count', async () => {
    const calls = serve(refuseResolution, () => aTicket({ version: 4 }))
    const ticket = aTicket({
      status: 'resolved',
      resolvedAt: '2020-11-19T05:00:00.000Z',
      resolutionEnteredAt: '2020-11-22T05:00:00.000Z',
      can: can('refuseResolution'),
    })
    const { form, write, send } = await open('Refuse the earlier moment', ticket, 'supervisor')
    expect(form.getByText(/resolved Thu 19 Nov 2020, 11:00 am\..*Sun 22 Nov 2020, 11:00 am/)).toBeTruthy()
    await write(/Reason/, 'The school says otherwise')
    await send()
    await waitFor(() => expect(calls[0]?.body).toEqual({ reason: 'The school says otherwise' }))
  })
})

describe('merging', () => {
  const ticket = aTicket({ can: can('merge') })
  const other = (more: Partial<Ticket> = {}) =>
    aTicket({ number: 'LHG-2026-000900', subject: 'Five laptops', ...more })

  async function choose(into: Ticket, role: Role = 'officer') {
    const asked = serve(listTickets, () => ({ items: [ticket, into], nextCursor: null }))
    const shown = await open('Merge', ticket, role)
    await shown.user.click(shown.form.getByRole('combobox', { name: /The ticket that stays/ }))
    const options = await screen.findAllByRole('option')
    const listed = options.map(({ textContent }) => textContent)
    await shown.user.click(options[0] as HTMLElement)
    return { ...shown, asked, listed }
  }

  test('offers the open tickets of the same institution and office, not itself', async () => {
    const { asked, listed } = await choose(other())
    expect(listed).toEqual(['LHG-2026-000900Five laptops'])
    expect(asked[0]?.query.get('institution')).toBe(ticket.institution?.id)
    expect(asked[0]?.query.get('office')).toBe('LHG')
    expect(asked[0]?.query.get('status')).toBe('new,inProgress,waiting')
  })
  test('says that the one received first gives its clock, and sends it', async () => {
    const calls = serve(mergeTicket, () =>
      aTicket({ status: 'cancelled', mergedInto: 'LHG-2026-000900', version: 4 }),
    )
    const later = other({ receivedAt: '2026-11-23T04:00:00.000Z' })
    const { form, send } = await choose({
      ...later,
      clock: aClock({ dueAt: '2026-11-25T04:00:00.000Z' }),
    })
    expect(form.getByText(/000900 takes over the whole clock of this one/)).toBeTruthy()
    expect(form.getByText(/LHG-2026-000823 is cancelled/)).toBeTruthy()
    await send()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(calls[0]?.body).toEqual({ into: 'LHG-2026-000900' })
  })
  test('or that the other was first', async () => {
    const { form } = await choose(other({ receivedAt: '2026-11-21T04:00:00.000Z' }))
    expect(form.getByText(/was received first and keeps its own clock/)).toBeTruthy()
  })
  test('or that the other is due earlier', async () => {
    const sooner = aClock({ dueAt: '2026-11-23T09:00:00.000Z' })
    const { form } = await choose(other({ receivedAt: '2026-11-23T04:00:00.000Z', clock: sooner }))
    expect(form.getByText(/is itself due earlier and keeps its own clock/)).toBeTruthy()
  })
  test('a supervisor who types looks everywhere', async () => {
    const asked = serve(listTickets, () => ({ items: [other()], nextCursor: null }))
    const { user, form } = await open('Merge', ticket, 'supervisor')
    await user.type(form.getByRole('combobox', { name: /The ticket that stays/ }), '900')
    await waitFor(() => expect(asked.at(-1)?.query.get('q')).toBe('900'))
    expect(asked.at(-1)?.query.has('institution')).toBe(false)
  })
  test('without a choice nothing is sent, and a refusal stands above', async () => {
    const calls = serve(mergeTicket, () => refuse('not-allowed'))
    serve(listTickets, () => ({ items: [other()], nextCursor: null }))
    const { user, form, send } = await open('Merge', ticket)
    await send()
    expect(form.getByText('Choose one.')).toBeTruthy()
    expect(calls).toHaveLength(0)
    await user.click(form.getByRole('combobox', { name: /The ticket that stays/ }))
    await user.click((await screen.findAllByRole('option'))[0] as HTMLElement)
    await send()
    expect(await form.findByRole('alert')).toBeTruthy()
  })
})
