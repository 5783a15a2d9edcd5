import { getPromisedMoment } from '@sheba/contract/charter'
import { raiseTicket } from '@sheba/contract/ticket-actions'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { signInAs } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { anOfferedService, aTicket } from './portal.fixture.ts'
import { RaiseForm } from './raise-form.tsx'

const service = anOfferedService()

beforeEach(() => {
  signInAs('institution')
  serve(getPromisedMoment, () => ({
    receivedAt: '2026-11-22T04:00:00.000Z',
    dueAt: '2026-11-24T04:00:00.000Z',
    promise: service.promise,
  }))
})

function showForm(userId = 'user-1') {
  const onRaised = vi.fn()
  const shown = renderWith(
    <RaiseForm service={service} userId={userId} suggestedName="আইসিটি শিক্ষক" onRaised={onRaised} />,
  )
  return { ...shown, onRaised }
}

const subject = () => screen.getByRole('textbox', { name: 'সমস্যাটি এক লাইনে' })
const send = () => screen.getByRole('button', { name: /পাঠান/ })

/** A server that makes one ticket of a key, and refuses the key with other words. */
function serveOnceByKey(lose: (attempt: number) => 'request' | 'answer' | null) {
  const kept = new Map<string, { wording: string; number: string }>()
  const calls = serve(raiseTicket, ({ headers, body }) => {
    const lost = lose(calls.length)
    if (lost === 'request') return Response.error()
    const key = headers.get('idempotency-key') ?? ''
    const wording = JSON.stringify(body)
    const known = kept.get(key)
    if (known && known.wording !== wording) return refuse('key-reused')
    if (!known) kept.set(key, { wording, number: `LHG-2026-00000${kept.size + 1}` })
    if (lost === 'answer') return Response.error()
    return aTicket({ number: kept.get(key)?.number ?? '' })
  })
  return { calls, kept }
}

describe('raising a ticket', () => {
  test('the promise is told before anything is sent', async () => {
    showForm()
    expect(await screen.findByText('মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০')).toBeTruthy()
  })

  test('what is written is sent, with kind and contact, and the draft is gone', async () => {
    const calls = serve(raiseTicket, () => aTicket())
    const { user, onRaised } = showForm()
    await user.type(subject(), 'প্রিন্টার নষ্ট')
    await user.click(screen.getByRole('radio', { name: 'অভিযোগ' }))
    await user.type(screen.getByRole('textbox', { name: /ফোন নম্বর/ }), '০১৭১২৩৪৫৬৭৮')
    await user.click(send())
    await waitFor(() => expect(onRaised).toHaveBeenCalledTimes(1))
    expect(onRaised.mock.calls[0]?.[0]).toMatchObject({
      ticket: { number: 'LHG-2026-000423' },
      isEarlier: false,
    })
    expect(calls[0]?.body).toEqual({
      service: 'computer-language-lab',
      kind: 'complaint',
      subject: 'প্রিন্টার নষ্ট',
      description: '',
      requester: { name: 'আইসিটি শিক্ষক', phone: '০১৭১২৩৪৫৬৭৮' },
      language: 'bn',
    })
    expect(Object.keys(localStorage).filter((place) => place.startsWith('sheba-draft'))).toEqual([])
  })

  test('without a subject nothing is sent, and the field says so', async () => {
    const calls = serve(raiseTicket, () => aTicket())
    const { user } = showForm()
    await user.click(send())
    expect(await screen.findByText('সমস্যাটি এক লাইনে লিখুন।')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(subject()))
    expect(calls).toHaveLength(0)
  })

  test("the server's word stands on its field until it is edited", async () => {
    serve(raiseTicket, () =>
      refuse('invalid-request', { errors: [{ pointer: '#/requester/phone', detail: 'ফোন নম্বর এভাবে নয়।' }] }),
    )
    const { user } = showForm()
    await user.type(subject(), 'প্রিন্টার নষ্ট')
    const phone = screen.getByRole('textbox', { name: /ফোন নম্বর/ })
    await user.type(phone, '০১২')
    await user.click(send())
    expect(await screen.findByText('ফোন নম্বর এভাবে নয়।')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(phone))
    await user.type(phone, '৩')
    expect(screen.queryByText('ফোন নম্বর এভাবে নয়।')).toBeNull()
  })
})

describe('over a line that fails', () => {
  test('sent again after a lost answer it is one ticket: same key, same words', async () => {
    const { calls, kept } = serveOnceByKey((attempt) => (attempt === 1 ? 'answer' : null))
    const { user, onRaised } = showForm()
    await user.type(subject(), 'নেট নেই')
    await user.click(send())
    expect(await screen.findByText('এখনো পৌঁছায়নি, এই যন্ত্রে রাখা আছে')).toBeTruthy()
    await user.click(send())
    await waitFor(() => expect(onRaised).toHaveBeenCalledTimes(1))
    expect(calls).toHaveLength(2)
    expect(calls[1]?.body).toEqual(calls[0]?.body)
    expect(kept.size).toBe(1)
  })

  test('what waits goes by itself when the line is back', async () => {
    const { calls } = serveOnceByKey((attempt) => (attempt === 1 ? 'request' : null))
    const { user, onRaised } = showForm()
    await user.type(subject(), 'নেট নেই')
    await user.click(send())
    await screen.findByText('এখনো পৌঁছায়নি, এই যন্ত্রে রাখা আছে')
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(onRaised).toHaveBeenCalledTimes(1))
    expect(calls[1]?.headers.get('idempotency-key')).toBe(calls[0]?.headers.get('idempotency-key'))
  })

  test('edited after a lost answer, the ticket that arrived is found, and no second one is made', async () => {
    const { kept } = serveOnceByKey((attempt) => (attempt === 1 ? 'answer' : null))
    const { user, onRaised } = showForm()
    await user.type(subject(), 'নেট নেই')
    await user.click(send())
    await screen.findByText('এখনো পৌঁছায়নি, এই যন্ত্রে রাখা আছে')
    await user.type(subject(), ' সকাল থেকে')
    await user.click(send())
    await waitFor(() => expect(onRaised).toHaveBeenCalledTimes(1))
    expect(onRaised.mock.calls[0]?.[0]).toMatchObject({
      isEarlier: true,
      ticket: { number: 'LHG-2026-000001' },
    })
    expect(kept.size).toBe(1)
  })

  test('a reload brings the draft back with its key', async () => {
    const { calls } = serveOnceByKey((attempt) => (attempt === 1 ? 'request' : null))
    const first = showForm()
    await first.user.type(subject(), 'নেট নেই')
    await first.user.click(send())
    await screen.findByText('এখনো পৌঁছায়নি, এই যন্ত্রে রাখা আছে')
    first.unmount()
    const second = showForm()
    await waitFor(() => expect(second.onRaised).toHaveBeenCalledTimes(1))
    expect(calls[1]?.headers.get('idempotency-key')).toBe(calls[0]?.headers.get('idempotency-key'))
    expect(calls[1]?.body).toEqual(calls[0]?.body)
  })
})

describe('the draft', () => {
  test('stays with its account', async () => {
    const first = showForm('user-1')
    await first.user.type(subject(), 'আমার খসড়া')
    first.unmount()
    const other = showForm('user-2')
    expect(subject()).toHaveProperty('value', '')
    other.unmount()
    showForm('user-1')
    expect(subject()).toHaveProperty('value', 'আমার খসড়া')
    expect(screen.getByText('আপনার রাখা খসড়াটি ফিরিয়ে আনা হয়েছে।')).toBeTruthy()
  })

  test('can be thrown away, and brought back', async () => {
    const { user } = showForm()
    await user.type(subject(), 'ভুল লেখা')
    await user.click(screen.getByRole('button', { name: 'খসড়া মুছুন' }))
    expect(subject()).toHaveProperty('value', '')
    await user.click(screen.getByRole('button', { name: 'ফিরিয়ে আনুন' }))
    expect(subject()).toHaveProperty('value', 'ভুল লেখা')
  })

  test('the contact is asked for once', async () => {
    serve(raiseTicket, () => aTicket())
    const first = showForm()
    await first.user.type(screen.getByRole('textbox', { name: /পদবি/ }), 'প্রধান শিক্ষক')
    first.unmount()
    showForm()
    expect(screen.getByText('আইসিটি শিক্ষক · প্রধান শিক্ষক')).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: /পদবি/ })).toBeNull()
  })
})
