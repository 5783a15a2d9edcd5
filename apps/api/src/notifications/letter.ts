import { banglaDigits } from '@sheba/contract/digits'
import type { LadderRung, Language } from '@sheba/contract/words'
import { dayInWords, momentInWords } from '../text/moment-in-words.ts'

/** What a letter to one of us is made of: the tickets somebody is warned of, or the days that are to be confirmed. */
export type LetterData =
  | { kind: 'warnings'; tickets: { rung: LadderRung; number: string; subject: string; dueAt: string }[] }
  | {
      kind: 'daysToConfirm'
      office: { bn: string; en: string }
      days: { id: string; on: string; name: { bn: string; en: string } }[]
    }

const mostLines = 50

/** A letter as a mail in plain text. Its subject is made of our words and numbers alone. */
export function letterMail(data: LetterData, language: Language): { subject: string; text: string } {
  const { subject, lines } =
    data.kind === 'warnings' ? warnings(data.tickets, language) : daysToConfirm(data, language)
  return { subject, text: `${lines.join('\n')}\n` }
}

function warnings(tickets: Extract<LetterData, { kind: 'warnings' }>['tickets'], language: Language) {
  const text = texts[language]
  const subject = text.warnings(counted(tickets.length, language))
  const shown = tickets.slice(0, mostLines)
  const more = tickets.length - shown.length
  return {
    subject,
    lines: [
      subject,
      ...shown.flatMap(({ rung, number, subject: about, dueAt }) => [
        '',
        `${number}: ${text.rungs[rung]}`,
        about,
        `${text.due}: ${momentInWords(new Date(dueAt), language)}`,
      ]),
      ...(more > 0 ? ['', text.more(counted(more, language))] : []),
      '',
      text.signIn,
    ],
  }
}

function daysToConfirm(data: Extract<LetterData, { kind: 'daysToConfirm' }>, language: Language) {
  const text = texts[language]
  return {
    subject: text.confirm,
    lines: [
      text.confirm,
      '',
      ...data.days.map(
        ({ on, name }) => `${dayInWords(new Date(`${on}T00:00:00Z`), language)}: ${name[language]}`,
      ),
      '',
      text.confirmNext,
      '',
      data.office[language],
    ],
  }
}

function counted(count: number, language: Language): string {
  return language === 'bn' ? banglaDigits(String(count)) : String(count)
}

const texts = {
  bn: {
    warnings: (count: string) => `${count}টি আবেদনের সময়সীমা দেখুন`,
    rungs: {
      approaching: 'সময় কমছে',
      critical: 'জরুরি',
      breached: 'সময়সীমা পেরিয়ে গেছে',
      afterBreach: 'সময়সীমা পেরিয়ে যাওয়ার পরও নিষ্পন্ন হয়নি',
    },
    due: 'সময়সীমা',
    more: (count: string) => `আরও ${count}টি আবেদন সেবা ডেস্কে আছে।`,
    signIn: 'আবেদনগুলো দেখতে সেবা ডেস্কে সাইন ইন করুন।',
    confirm: 'ছুটির দিন নিশ্চিত করা বাকি',
    confirmNext: 'দিনটি নিশ্চিত করতে বা সরাতে সেবা ডেস্কে পঞ্জিকা খুলুন।',
  },
  en: {
    warnings: (count: string) =>
      count === '1' ? 'The deadline of 1 ticket' : `The deadlines of ${count} tickets`,
    rungs: {
      approaching: 'approaching its deadline',
      critical: 'critical',
      breached: 'past its deadline',
      afterBreach: 'past its deadline and still not resolved',
    },
    due: 'To be done by',
    more: (count: string) => `${count} more are in Sheba Desk.`,
    signIn: 'Sign in to Sheba Desk to see them.',
    confirm: 'Holidays to be confirmed',
    confirmNext: 'Open the calendar in Sheba Desk to confirm or move a day.',
  },
} as const satisfies Record<Language, object>
