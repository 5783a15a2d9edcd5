import { expect, test } from 'vitest'
import { mailedTypes, type TicketNews, ticketMail } from './ticket-mail.ts'

const news: TicketNews = {
  type: 'ticket.raised',
  text: null,
  reason: null,
  expectedOn: null,
  outcome: null,
  into: null,
  dueAt: '2026-11-24T04:00:00.000Z',
  number: 'LHG-2026-000123',
  subject: 'ল্যাবের ল্যাপটপ চালু হচ্ছে না',
  service: { bn: 'কম্পিউটার ল্যাব', en: 'Computer lab' },
  office: { bn: 'উপজেলা কার্যালয়', en: 'Upazila office' },
}

test('a receipt gives the number, the service and the promised moment in Dhaka', () => {
  expect(ticketMail(news, 'en')).toEqual({
    subject: 'LHG-2026-000123: Your ticket has been received',
    text: `Your ticket has been received

Ticket: LHG-2026-000123
Service: Computer lab
Subject: ল্যাবের ল্যাপটপ চালু হচ্ছে না
To be done by: Tuesday 24 November 2026, 10:00

Sign in to Sheba Desk to follow it.

Upazila office
`,
  })
})

test('in Bangla the words, days and digits are Bangla; the number stays as it is searched', () => {
  const mail = ticketMail(news, 'bn')
  expect(mail.subject).toBe('LHG-2026-000123: আবেদন গৃহীত হয়েছে')
  expect(mail.text).toContain('সময়সীমা: মঙ্গলবার ২৪ নভেম্বর ২০২৬, ১০:০০\n')
})

test('a pause says why and until when, and what the office wrote', () => {
  const paused = { type: 'ticket.paused', reason: 'siteClosed', expectedOn: '2026-11-29' } as const
  const mail = ticketMail({ ...news, ...paused, text: 'The door was shut.' }, 'en')
  expect(mail.text).toContain(
    'Reason: The site is closed\nExpected on: Sunday 29 November 2026\n\nThe door was shut.\n',
  )
  expect(mail.text).not.toContain('To be done by')
})

test('a resolution says its outcome and how to dispute it', () => {
  const mail = ticketMail(
    { ...news, type: 'ticket.resolved', outcome: 'notPossible', text: 'No spare part.' },
    'en',
  )
  expect(mail.text).toContain('Outcome: Not possible\n\nNo spare part.\n\nIf it is not solved, reopen it')
})

test.each(mailedTypes)('%s has a subject of one line in both languages, whatever the ticket says', (type) => {
  for (const language of ['bn', 'en'] as const) {
    const { subject } = ticketMail({ ...news, type, subject: 'x\r\nBcc: all@example.org' }, language)
    expect(subject).toMatch(/^LHG-2026-000123: [^\r\n]+$/)
    expect(subject).not.toContain('Bcc')
  }
})
