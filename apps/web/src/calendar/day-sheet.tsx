import type { CalendarDay } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import { useState } from 'react'
import { useFormat, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { ConfirmDay } from './confirm-day.tsx'
import { DayFacts } from './day-facts.tsx'
import { DayForm } from './day-form.tsx'
import { dayMessages } from './day-messages.ts'
import { DraftQuestion } from './draft-question.tsx'
import { calendarMessages } from './messages.ts'
import { MoveDay } from './move-day.tsx'
import { isEntered } from './use-day-words.ts'

/** What the sheets of the calendar share: whose calendar, and where a draft goes. */
export type SheetProps = {
  office: string | undefined
  onClose: () => void
  /** Entered for new tickets: closes the sheet and says so. */
  onSaved: (words: string) => void
  /** Shows what a draft would move before it is entered; absent where the page has no such part. */
  onPreview?: ((draft: CalendarDraft) => void) | undefined
}

type DaySheetProps = SheetProps & { day: CalendarDay; mayChange: boolean }
type Step = 'look' | 'write' | 'move' | 'confirm' | 'withdraw'

/** One day: what it is, and for who may change it, what it can become. */
export function DaySheet({ day, mayChange, ...sheet }: DaySheetProps) {
  const t = useText(dayMessages)
  const c = useText(calendarMessages)
  const f = useFormat()
  const [step, setStep] = useState<Step>('look')
  const title = f.day(day.on, 'full')
  const isEntry = isEntered(day) && day.why !== 'dated'
  if (step === 'write') return <DayForm {...sheet} day={day} />
  if (step === 'move') return <MoveDay {...sheet} day={day} />
  if (step === 'withdraw') {
    return (
      <DraftQuestion
        {...sheet}
        title={t.withdrawAsk}
        detail={t.withdrawDetail}
        draft={{ withdrawDays: [day.on] }}
        saved={t.withdrawn({ day: f.day(day.on, 'date') })}
      >
        <p className="mb-3 font-medium">{title}</p>
        <DayFacts day={day} />
      </DraftQuestion>
    )
  }
  if (step === 'confirm') return <ConfirmDay {...sheet} day={day} />
  return (
    <Sheet isOpen onClose={sheet.onClose} title={title}>
      <div className="flex flex-col gap-5">
        <DayFacts day={day} />
        {mayChange ? (
          <div className="flex flex-col items-stretch gap-2">
            {day.provisional && (
              <Button variant="primary" icon="check" onPress={() => setStep('confirm')}>
                {t.confirm}
              </Button>
            )}
            <Button
              icon="edit"
              variant={day.provisional ? 'secondary' : 'primary'}
              onPress={() => setStep('write')}
            >
              {!isEntry ? t.declare : day.own ? t.change : t.overrule}
            </Button>
            {isEntry && day.own && (
              <>
                <Button icon="forward" onPress={() => setStep('move')}>
                  {t.move}
                </Button>
                <Button icon="undo" onPress={() => setStep('withdraw')}>
                  {t.withdraw}
                </Button>
              </>
            )}
          </div>
        ) : (
          <p className="text-sm text-ink-2">{c.readOnly}</p>
        )}
      </div>
    </Sheet>
  )
}
