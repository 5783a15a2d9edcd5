import type { Language } from '@sheba/contract/words'
import { weekdays } from '../i18n/calendar-words.ts'
import { useLanguage } from '../i18n/language.tsx'

/** The shortest that still tells the days apart in Bangla; the full name is what is read out. */
const letters: Record<Language, readonly string[]> = {
  bn: ['র', 'সো', 'ম', 'বু', 'বৃ', 'শু', 'শ'],
  en: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
}

/** The days of the week over their columns, Sunday first. */
export function WeekdayHeads({ style }: { style: 'letter' | 'long' }) {
  const { language } = useLanguage()
  return (
    <thead>
      <tr>
        {weekdays[language].map(({ long }, weekday) => (
          <th
            key={long}
            scope="col"
            abbr={long}
            className={
              style === 'letter'
                ? 'pb-0.5 text-center text-xs font-normal text-ink-3'
                : 'border-b border-line px-2.5 py-2 text-start text-sm font-normal text-ink-2'
            }
          >
            {style === 'long' ? long : <span aria-hidden="true">{letters[language][weekday]}</span>}
            {style === 'letter' && <span className="sr-only">{long}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}
