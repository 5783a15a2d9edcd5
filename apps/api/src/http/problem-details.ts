import type { ProblemCode } from '@sheba/contract/problem'
import type { Sentence } from './problem.ts'

/** What to do next, for each refusal that brings no sentence of its own. */
export const problemDetails: Record<ProblemCode, Sentence> = {
  'invalid-request': {
    bn: 'নিচে দেখানো ঘরগুলো ঠিক করে আবার পাঠান।',
    en: 'Correct the entries shown below and send it again.',
  },
  'not-json': {
    bn: 'অনুরোধের মূল অংশ বৈধ JSON নয়। ঠিক করে আবার পাঠান।',
    en: 'The body is not valid JSON. Correct it and send it again.',
  },
  'sign-in-required': {
    bn: 'আপনার সাইন ইন নেই বা তার মেয়াদ শেষ। আবার সাইন ইন করুন।',
    en: 'You are not signed in, or your session has ended. Sign in again.',
  },
  'wrong-credentials': {
    bn: 'লেখা মিলিয়ে আবার চেষ্টা করুন। পাসওয়ার্ড ভুলে গেলে আপনার কার্যালয়ে জানান।',
    en: 'Check what you typed and try again. If the password is forgotten, ask your office.',
  },
  'not-allowed': {
    bn: 'আপনার বর্তমান দায়িত্বে এ কাজের অনুমতি নেই। প্রয়োজন হলে আপনার তত্ত্বাবধায়ককে জানান।',
    en: 'Your present post does not allow this. If you need it, ask your supervisor.',
  },
  'not-found': {
    bn: 'এটি নেই, অথবা আপনার দেখার নয়। ঠিকানা বা নম্বর মিলিয়ে দেখুন।',
    en: 'It does not exist, or is not yours to see. Check the address or number.',
  },
  'illegal-move': {
    bn: 'আবেদনটি এখন যে অবস্থায় আছে তাতে এটি করা যায় না। পাতা হালনাগাদ করে দেখুন।',
    en: 'The ticket’s present status does not allow it. Refresh the page and look again.',
  },
  'reopening-too-late': {
    bn: 'নিষ্পত্তির ৭ দিন পেরিয়ে গেছে। একই বিষয়ে নতুন আবেদন করুন।',
    en: 'More than 7 days have passed since it was resolved. Raise a new ticket about it.',
  },
  'no-office-time': {
    bn: 'কার্যালয়ের পঞ্জিকায় সামনে কোনো খোলা দিন নেই। তত্ত্বাবধায়ককে পঞ্জিকা ঠিক করতে বলুন।',
    en: 'The office’s calendar has no open day ahead. Ask the supervisor to correct the calendar.',
  },
  'preview-stale': {
    bn: 'এর মধ্যে পঞ্জিকা, নীতি বা চার্টার বদলেছে। আবার আগাম হিসাব করে ফল দেখে প্রয়োগ করুন।',
    en: 'The calendar, policy or charter was changed meanwhile. Preview again, look at it, then apply.',
  },
  'already-exists': {
    bn: 'একই পরিচয়ের একটি আগে থেকেই আছে। অন্যটি বেছে নিন।',
    en: 'One with the same identity exists already. Choose another.',
  },
  'changed-meanwhile': {
    bn: 'আপনি দেখার পর অন্য কেউ বদলেছেন। নতুন অবস্থা দেখে আবার করুন।',
    en: 'Somebody changed it after you looked. See how it stands and try again.',
  },
  'too-large': { bn: 'ছোট করে আবার পাঠান।', en: 'Make it smaller and send it again.' },
  'wrong-media-type': {
    bn: 'Content-Type: application/json দিয়ে পাঠান।',
    en: 'Send it with Content-Type: application/json.',
  },
  'key-reused': {
    bn: 'এই Idempotency-Key আগে অন্য তথ্যের সঙ্গে ব্যবহৃত হয়েছে। নতুন চাবি দিয়ে পাঠান।',
    en: 'This Idempotency-Key came before with another request. Send this one with a new key.',
  },
  'if-match-required': {
    bn: 'আবেদনটি আবার খুলে তার সংস্করণ If-Match-এ পাঠান।',
    en: 'Read the ticket and send the version you saw in If-Match.',
  },
  'too-many': { bn: 'একটু পরে আবার চেষ্টা করুন।', en: 'Try again a little later.' },
  unexpected: {
    bn: 'আবার চেষ্টা করুন। না হলে নিচের নম্বরটি কার্যালয়ে জানান।',
    en: 'Try again. If it stays, tell the office the request id below.',
  },
  'not-ready': { bn: 'কয়েক সেকেন্ড পরে আবার চেষ্টা করুন।', en: 'Try again in a few seconds.' },
}
