import { type CalendarFormat, type CalendarImport, importCalendar } from '@sheba/contract/calendar'
import { useMutation } from '@tanstack/react-query'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { call } from '../api/call.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useFormat, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { base64Of } from './base64-of.ts'
import type { SheetProps } from './day-sheet.tsx'
import { importMessages } from './import-messages.ts'
import { ImportFaults, ImportRows } from './import-tables.tsx'
import { useCalendarChanged } from './use-calendar.ts'

type Chosen = { file: File; format: CalendarFormat; content: string }

/** Days from a file: tried first, entered when every row is right. */
export function ImportSheet({ office, onClose, onSaved }: SheetProps) {
  const t = useText(importMessages)
  const f = useFormat()
  const words = useProblemWords()
  const changed = useCalendarChanged()
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [wrongFile, setWrongFile] = useState<string | null>(null)
  const query = office ? { office } : {}
  const send = ({ format, content }: Chosen, dryRun: 'true' | 'false') =>
    call(importCalendar, { query: { ...query, dryRun }, body: { format, content } })
  const attempt = useMutation({ mutationFn: (one: Chosen) => send(one, 'true') })
  const enter = useMutation({
    mutationFn: (one: Chosen) => send(one, 'false'),
    onSuccess: async ({ entered }) => {
      await changed()
      onSaved(t.entered({ count: entered }))
    },
  })

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    // The same file, corrected, may be chosen again.
    event.target.value = ''
    if (!file) return
    const format = formatOf(file.name)
    setChosen(null)
    attempt.reset()
    enter.reset()
    setWrongFile(format ? null : t.notThis)
    if (!format) return
    const content = await base64Of(file).catch(() => null)
    if (content === null) return setWrongFile(t.unreadable)
    const one = { file, format, content }
    setChosen(one)
    attempt.mutate(one)
  }

  const count = countNew(attempt.data)
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t.title}
      footer={
        chosen &&
        count > 0 && (
          <Button variant="primary" isPending={enter.isPending} onPress={() => enter.mutate(chosen)}>
            {t.enter({ count })}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-ink-2">{t.lead}</p>
        <div className="flex flex-col items-start gap-1.5">
          <input
            ref={picker}
            id={id}
            type="file"
            accept=".csv,.ics,text/csv,text/calendar"
            aria-label={t.choose}
            onChange={(event) => void choose(event)}
            tabIndex={-1}
            className="sr-only"
          />
          <Button icon="upload" onPress={() => picker.current?.click()}>
            {chosen ? t.chooseOther : t.choose}
          </Button>
          <p className="text-sm text-ink-2">
            {chosen ? t.chosen({ name: chosen.file.name, size: f.bytes(chosen.file.size) }) : t.accepted}
          </p>
        </div>
        {wrongFile && <Banner tone="error">{wrongFile}</Banner>}
        {[attempt.error, enter.error].filter(Boolean).map((error) => (
          <Banner key={words(error).title} tone="error" title={words(error).title}>
            {words(error).detail}
          </Banner>
        ))}
        {attempt.isPending && <SkeletonLines lines={4} />}
        {attempt.data && <Outcome outcome={attempt.data} count={count} />}
      </div>
    </Sheet>
  )
}

function Outcome({ outcome, count }: { outcome: CalendarImport; count: number }) {
  const t = useText(importMessages)
  if (outcome.errors.length > 0) {
    return (
      <>
        <Banner tone="error" title={t.wrongTitle({ count: outcome.errors.length })}>
          {t.wrongDetail}
        </Banner>
        <ImportFaults faults={outcome.errors} />
      </>
    )
  }
  return (
    <>
      <Banner tone={count > 0 ? 'good' : 'info'} title={count > 0 ? t.goodTitle({ count }) : t.nothingNew} />
      <ImportRows rows={outcome.rows} />
    </>
  )
}

/** How many days entering the file would change; none where anything is wrong. */
function countNew(outcome: CalendarImport | undefined): number {
  if (!outcome || outcome.errors.length > 0) return 0
  return outcome.rows.filter(({ result }) => result !== 'same').length
}

function formatOf(name: string): CalendarFormat | null {
  if (/\.csv$/i.test(name)) return 'csv'
  return /\.ics$/i.test(name) ? 'ics' : null
}
