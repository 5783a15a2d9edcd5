import { type FormEvent, useRef, useState } from 'react'
import { focusFirstError } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { reportMessages } from './messages.ts'
import { periodFault, type ReportAsked } from './report-asked.ts'

type FreeDaysProps = { asked: ReportAsked; change: (change: Partial<ReportAsked>) => void }

/** A first and a last day of one's own. They count when both are days. */
export function FreeDays({ asked, change }: FreeDaysProps) {
  const t = useText(reportMessages)
  const form = useRef<HTMLFormElement>(null)
  const [from, setFrom] = useState(asked.from)
  const [to, setTo] = useState(asked.to)
  const [wasTried, setTried] = useState(false)
  const fault = wasTried ? periodFault({ from, to }) : null
  const spanError = fault === 'order' ? t.faultOrder : fault === 'length' ? t.faultLength : undefined

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (periodFault({ from, to })) return focusFirstError(form.current)
    change({ period: 'free', from, to })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-wrap items-start gap-3">
      <DateField
        label={t.from}
        className="w-40"
        value={from}
        onChange={setFrom}
        error={fault === 'from' ? t.faultDay : undefined}
      />
      <DateField
        label={t.to}
        className="w-40"
        value={to}
        onChange={setTo}
        error={fault === 'to' ? t.faultDay : spanError}
      />
      <Button type="submit" className="mt-[1.85rem]">
        {t.showDays}
      </Button>
    </form>
  )
}
