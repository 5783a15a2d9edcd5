import type { CalendarRefusal } from '@sheba/clock/calendar/check-layers'
import { clockOfMinutes } from '@sheba/clock/calendar/clock-of-minutes'
import type { Interval, Name } from '@sheba/clock/calendar/layers'
import { banglaDigits } from '@sheba/contract/digits'
import type { Sentence } from '../http/problem.ts'

/** Why entries are refused, in words: what is wrong, and of which day or hours. */
export function refusalSentence(refusal: Exclude<CalendarRefusal, { because: 'no-office-time' }>): Sentence {
  switch (refusal.because) {
    case 'date-does-not-exist':
      return noSuchDate(refusal.on)
    case 'end-before-start':
      return {
        bn: `শেষ দিন ${banglaDigits(refusal.to)} প্রথম দিন ${banglaDigits(refusal.from)}-এর আগে।`,
        en: `The last day ${refusal.to} is before the first, ${refusal.from}.`,
      }
    case 'minute-outside-day':
      return sentences.outsideDay
    case 'closes-before-it-opens':
      return ofSpan(refusal.interval, sentences.endsFirst)
    case 'intervals-overlap':
      return ofSpan(refusal.interval, sentences.overlap)
    case 'hours-missing':
      return sentences.hoursMissing
    case 'dated-hours-overlap':
      return {
        bn: `${banglaDigits(refusal.from)} থেকে ${banglaDigits(refusal.to)}: এই কার্যালয়ের আরেকটি সময়সূচির সঙ্গে দিন মিলে যায়।`,
        en: `${refusal.from} to ${refusal.to}: these days already have dated hours of this office.`,
      }
    case 'day-given-twice':
      return {
        bn: `${banglaDigits(refusal.on)} তারিখটি দুবার আছে।`,
        en: `The day ${refusal.on} is given twice.`,
      }
  }
}

export function noSuchDate(written: string): Sentence {
  return {
    bn: `${banglaDigits(written)} নামে কোনো তারিখ নেই।`,
    en: `There is no date ${written}.`,
  }
}

/** A calendar in which nothing opens for so long, and whose. */
export function neverOpens(office: Name, { from, to }: { from: string; to: string }): Sentence {
  return {
    bn: `${office.bn}: ${banglaDigits(from)} থেকে ${banglaDigits(to)} পর্যন্ত ৩১ দিনে একটিও খোলা সময় থাকে না।`,
    en: `${office.en}: from ${from} to ${to} no minute is open in 31 days.`,
  }
}

/** A day that an office above has closed is opened only by saying why. */
export function reasonNeeded(office: Name): Sentence {
  return {
    bn: `দিনটি বন্ধ রেখেছে ${office.bn}। তবু খোলা রাখতে কারণ লিখুন।`,
    en: `${office.en} has closed this day. To open it all the same, say why.`,
  }
}

export const sentences = {
  outsideDay: { bn: 'সময় ০০:০০ থেকে ২৪:০০-এর মধ্যে দিন।', en: 'Give times between 00:00 and 24:00.' },
  endsFirst: { bn: 'শেষের সময় শুরুর পরে হতে হবে।', en: 'It must end after it begins.' },
  overlap: { bn: 'এক বেলা আরেক বেলার সঙ্গে মিলে যায়।', en: 'It overlaps another span.' },
  hoursMissing: { bn: 'অফিস সময় লিখুন।', en: 'Give the hours.' },
  workingWithoutOrder: {
    bn: 'কর্মদিবসের কোনো আদেশের ধরন নেই; বাদ দিন।',
    en: 'A working day has no order; leave it out.',
  },
  closedWithoutHours: {
    bn: 'বন্ধ দিনের অফিস সময় থাকে না; বাদ দিন।',
    en: 'A closed day has no hours; leave them out.',
  },
  beyond: { bn: '২০০০ থেকে ২১০০ সালের একটি দিন দিন।', en: 'Give a day from 2000 to 2100.' },
  takenMeanwhile: {
    bn: 'দিনটি এই কার্যালয় এর মধ্যে লিখেছে। এখন যা আছে দেখে নিন।',
    en: 'This office has entered the day meanwhile. See how it stands now.',
  },
  nothingToMove: {
    bn: 'ওই দিনে এই কার্যালয়ের কোনো লেখা নেই, তাই সরানো যায় না।',
    en: 'This office has entered nothing for that day, so it cannot be moved.',
  },
} as const satisfies Record<string, Sentence>

function ofSpan([opens, closes]: Interval, what: Sentence): Sentence {
  const span = `${clockOfMinutes(opens)}–${clockOfMinutes(closes)}`
  return { bn: `${banglaDigits(span)}: ${what.bn}`, en: `${span}: ${what.en}` }
}
