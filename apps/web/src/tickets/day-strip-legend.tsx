import type { Deadline } from '@sheba/contract/ticket-history'
import type { Band } from '@sheba/contract/words'
import type { ReactNode } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { bandLook } from './band-look.ts'
import { DayBox } from './day-box.tsx'
import { dayShapes, stripDays } from './strip-days.ts'
import { StripMark } from './strip-mark.tsx'
import { stripMessages } from './strip-messages.ts'
import { type StripNote, stripNotes } from './strip-notes.ts'

/** What the signs of the strip above mean, only those it shows; and its days that have a name or were changed. */
export function DayStripLegend({ deadline, band }: { deadline: Deadline; band: Band }) {
  const t = useText(stripMessages)
  const noteWords = useNoteWords()
  const days = stripDays(deadline)
  const shown = dayShapes.filter((shape) => days.some((day) => day.shape === shape))
  const notes = stripNotes(deadline.days)
  return (
    <>
      <ul aria-label={t.legend} className="flex flex-wrap gap-x-3.5 gap-y-1 text-xs leading-[1.4] text-ink-2">
        <Entry sign={<StripMark kind="received" />}>{t.received}</Entry>
        <Entry sign={<StripMark kind="due" />}>{t.due}</Entry>
        {days.some(({ from, to }) => to > from) && (
          <Entry sign={<Box shape="open" from={0} to={1} fill={bandLook[band].bar} />}>{t.counted}</Entry>
        )}
        {shown.map((shape) => (
          <Entry key={shape} sign={<Box shape={shape} />}>
            {t[shape]}
          </Entry>
        ))}
      </ul>
      {notes.length > 0 && (
        <ul className="flex flex-col text-sm leading-[1.45] text-ink-2">
          {notes.map((note) => (
            <li key={note.from}>{noteWords(note)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <span aria-hidden="true">{sign}</span>
      {children}
    </li>
  )
}

function Box(props: Parameters<typeof DayBox>[0]) {
  return (
    <span className="block w-5">
      <DayBox {...props} />
    </span>
  )
}

/** বুধ ২৫ নভে.: বন্ধ, শোক দিবস (পরে বন্ধ ঘোষিত). Of open days, when they are open. */
function useNoteWords(): (note: StripNote) => string {
  const t = useText(stripMessages)
  const f = useFormat()
  const pick = usePick()
  const declared = { closed: t.declaredClosed, open: t.declaredOpen, hours: t.declaredHours }
  const clock = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    return f.clock(hour % 24, minute)
  }
  return ({ from, to, name, declared: later, open, shortened, intervals }) => {
    const days = from === to ? f.day(from, 'short') : `${f.day(from, 'short')} – ${f.day(to, 'short')}`
    const hours = intervals.map(({ opens, closes }) => `${clock(opens)} – ${clock(closes)}`).join('; ')
    const said = [
      open ? shortened && t.shortened : t.closed,
      name && pick(name),
      open && hours,
      later && declared[later],
    ]
    return `${days}: ${said.filter(Boolean).join(', ')}`
  }
}
