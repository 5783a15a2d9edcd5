import { outcomeNames, pauseReasonNames } from '@sheba/contract/names'
import type { EventType, Language, Outcome, PauseReason } from '@sheba/contract/words'
import { dayInWords, momentInWords } from '../text/moment-in-words.ts'

/** The events that are told by mail: to the members of an institution, or (an escalation) to those above the office. */
export const mailedTypes = [
  'ticket.raised',
  'ticket.replied',
  'ticket.paused',
  'ticket.reminded',
  'ticket.resolved',
  'ticket.cancelled',
  'ticket.merged',
  'ticket.escalated',
] as const satisfies readonly EventType[]
export type MailedType = (typeof mailedTypes)[number]

/** What a mail tells of: the event, and the ticket it happened to. `expectedOn` is a day, `dueAt` an instant. */
export type TicketNews = {
  type: MailedType
  text: string | null
  reason: PauseReason | null
  expectedOn: string | null
  outcome: Outcome | null
  dueAt: string | null
  /** The number of the ticket it was merged into. */
  into: string | null
  number: string
  subject: string
  service: { bn: string; en: string }
  office: { bn: string; en: string }
}

/** A mail in plain text. Its subject is made of our words and the number alone, so that a ticket can't write it. */
export function ticketMail(news: TicketNews, language: Language): { subject: string; text: string } {
  const text = texts[language]
  const lines = [
    text.happened[news.type],
    '',
    `${text.number}: ${news.number}`,
    `${text.service}: ${news.service[language]}`,
    `${text.subject}: ${news.subject}`,
    ...about(news, language),
    ...(news.text ? ['', news.text] : []),
    '',
    text.next[news.type],
    '',
    news.office[language],
  ]
  return { subject: `${news.number}: ${text.happened[news.type]}`, text: `${lines.join('\n')}\n` }
}

function about({ type, reason, expectedOn, outcome, dueAt, into }: TicketNews, language: Language): string[] {
  const text = texts[language]
  const lines: string[] = []
  if (type === 'ticket.raised' && dueAt)
    lines.push(`${text.due}: ${momentInWords(new Date(dueAt), language)}`)
  if (into) lines.push(`${text.into}: ${into}`)
  if (outcome) lines.push(`${text.outcome}: ${outcomeNames[outcome][language]}`)
  if (reason) lines.push(`${text.reason}: ${pauseReasonNames[reason][language]}`)
  if (expectedOn)
    lines.push(`${text.expectedOn}: ${dayInWords(new Date(`${expectedOn}T00:00:00Z`), language)}`)
  return lines
}

const texts = {
  bn: {
    number: 'আবেদন নম্বর',
    service: 'সেবা',
    subject: 'বিষয়',
    due: 'সময়সীমা',
    into: 'যে আবেদনে চলছে',
    outcome: 'ফলাফল',
    reason: 'কারণ',
    expectedOn: 'প্রত্যাশিত দিন',
    happened: {
      'ticket.raised': 'আবেদন গৃহীত হয়েছে',
      'ticket.replied': 'কার্যালয় উত্তর দিয়েছে',
      'ticket.paused': 'আবেদন স্থগিত রাখা হয়েছে',
      'ticket.reminded': 'কার্যালয় আপনার উত্তরের অপেক্ষায় আছে',
      'ticket.resolved': 'আবেদন নিষ্পন্ন হয়েছে',
      'ticket.cancelled': 'আবেদন বাতিল হয়েছে',
      'ticket.merged': 'আবেদনটি আরেকটির সঙ্গে একীভূত হয়েছে',
      'ticket.escalated': 'একটি আবেদন আপনার নজরে আনা হয়েছে',
    },
    next: {
      'ticket.raised': 'অগ্রগতি দেখতে সেবা ডেস্কে সাইন ইন করুন।',
      'ticket.replied': 'উত্তর দিতে সেবা ডেস্কে সাইন ইন করুন; এই ই-মেইলের উত্তর কেউ পড়েন না।',
      'ticket.paused': 'কিছু জানানোর থাকলে সেবা ডেস্কে সাইন ইন করে লিখুন।',
      'ticket.reminded': 'সেবা ডেস্কে সাইন ইন করে উত্তর দিন; উত্তর না পেলে আবেদনটি আর অপেক্ষায় থাকবে না।',
      'ticket.resolved': 'সমাধান না হয়ে থাকলে ৭ দিনের মধ্যে সেবা ডেস্কে আবেদনটি আবার চালু করুন; হয়ে থাকলে নিশ্চিত করুন।',
      'ticket.cancelled': 'প্রয়োজন হলে সেবা ডেস্কে নতুন আবেদন করুন।',
      'ticket.merged': 'অগ্রগতি দেখতে সেবা ডেস্কে সাইন ইন করুন।',
      'ticket.escalated': 'আবেদনটি দেখতে সেবা ডেস্কে সাইন ইন করুন।',
    },
  },
  en: {
    number: 'Ticket',
    service: 'Service',
    subject: 'Subject',
    due: 'To be done by',
    into: 'It goes on as',
    outcome: 'Outcome',
    reason: 'Reason',
    expectedOn: 'Expected on',
    happened: {
      'ticket.raised': 'Your ticket has been received',
      'ticket.replied': 'The office has replied',
      'ticket.paused': 'Your ticket is paused',
      'ticket.reminded': 'The office is waiting for your answer',
      'ticket.resolved': 'Your ticket has been resolved',
      'ticket.cancelled': 'Your ticket has been cancelled',
      'ticket.merged': 'Your ticket has been merged into another',
      'ticket.escalated': 'A ticket has been brought before you',
    },
    next: {
      'ticket.raised': 'Sign in to Sheba Desk to follow it.',
      'ticket.replied': 'Sign in to Sheba Desk to answer; nobody reads answers to this mail.',
      'ticket.paused': 'Sign in to Sheba Desk if there is something to add.',
      'ticket.reminded': 'Sign in to Sheba Desk to answer; without an answer the ticket waits no longer.',
      'ticket.resolved':
        'If it is not solved, reopen it in Sheba Desk within 7 days; if it is, confirm it there.',
      'ticket.cancelled': 'Raise a new ticket in Sheba Desk if you need one.',
      'ticket.merged': 'Sign in to Sheba Desk to follow it.',
      'ticket.escalated': 'Sign in to Sheba Desk to see it.',
    },
  },
} as const satisfies Record<Language, object>
