import type { CalendarDay } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import type { Office } from '@sheba/contract/offices'
import type { User } from '@sheba/contract/sessions'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useIsWide } from '../app/shell/use-media.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { toast } from '../ui/toast.ts'
import { CalendarBody } from './calendar-body.tsx'
import { CalendarChoices, CalendarHeader } from './calendar-header.tsx'
import { CalendarNotices } from './calendar-notices.tsx'
import type { CalendarTask } from './calendar-sheets.tsx'
import { ExportMenu } from './export-menu.tsx'
import { importMessages } from './import-messages.ts'
import { calendarMessages } from './messages.ts'
import { SavedBanner } from './saved-banner.tsx'
import { useCalendarChanged, useCalendarNotices, useCalendarYear } from './use-calendar.ts'
import { useCalendarAsked } from './use-calendar-asked.ts'

const CalendarSheets = lazy(async () => ({
  default: (await import('./calendar-sheets.tsx')).CalendarSheets,
}))

/** What a preview of open tickets is asked for: a draft not entered yet, or the calendar as it now is. */
export type PreviewAsked = {
  office: string | undefined
  draft: CalendarDraft | undefined
  onClose: () => void
  /** The calendar itself has changed with it. */
  onChanged: () => void
}

type CalendarScreenProps = {
  me: User
  /** The offices the reader can see. */
  offices: readonly Office[]
  /** What today is in these days, in a line. */
  todayLine?: (days: readonly CalendarDay[]) => ReactNode
  /** Shows which open tickets a draft would move, and moves them. */
  preview?: (asked: PreviewAsked) => ReactNode
}

/** The calendar of an office: read by all who serve, changed by who answers for it. */
export function CalendarScreen({ me, offices, todayLine, preview }: CalendarScreenProps) {
  const t = useText(calendarMessages)
  const i = useText(importMessages)
  const pick = usePick()
  const words = useProblemWords()
  const isWide = useIsWide()
  const changed = useCalendarChanged()
  const { asked, today, change } = useCalendarAsked(isWide ? 'year' : 'month')
  const office = asked.office ?? me.office?.code ?? offices.find(({ parentId }) => !parentId)?.code
  const year = useCalendarYear(office, asked.year)
  const notices = useCalendarNotices(office)
  const [task, setTask] = useState<CalendarTask | null>(null)
  const [previewed, setPreviewed] = useState<{ draft: CalendarDraft | undefined } | null>(null)
  const [wasSaved, setSaved] = useState(false)
  const mayChange = year.data?.office.canEdit ?? false
  const isPresent = asked.year === Number(today.slice(0, 4))

  function showPreview(draft: CalendarDraft | undefined) {
    setTask(null)
    setSaved(false)
    setPreviewed({ draft })
  }

  return (
    <div className="mx-auto flex max-w-340 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <CalendarHeader
        officeName={year.data && pick(year.data.office.name)}
        line={isPresent && year.data ? todayLine?.(year.data.items) : null}
        actions={
          <>
            {mayChange && (
              <Button icon="upload" onPress={() => setTask({ kind: 'import' })}>
                {i.import}
              </Button>
            )}
            <ExportMenu office={office} year={asked.year} />
            {mayChange && (
              <Button
                variant="primary"
                icon="plus"
                className="max-sm:order-first max-sm:w-full"
                onPress={() => setTask({ kind: 'add' })}
              >
                {t.add}
              </Button>
            )}
          </>
        }
      />
      {notices.data && (
        <CalendarNotices
          notices={notices.data}
          onConfirm={mayChange ? (day) => setTask({ kind: 'confirm', day }) : null}
        />
      )}
      {wasSaved && (
        <SavedBanner
          {...(preview ? { onPreview: () => showPreview(undefined) } : {})}
          onClose={() => setSaved(false)}
        />
      )}
      <CalendarChoices asked={{ ...asked, office }} today={today} change={change} offices={offices} />
      {year.isError && !year.days ? (
        <ErrorState title={t.failed} onRetry={() => void year.refetch()} isRetrying={year.isFetching}>
          {words(year.error).detail}
        </ErrorState>
      ) : (
        <CalendarBody
          asked={{ ...asked, office }}
          days={year.isPlaceholderData ? undefined : year.days}
          today={today}
          isWide={isWide}
          mayChange={mayChange}
          change={change}
          onTask={setTask}
        />
      )}
      {year.data && !mayChange && <p className="text-sm text-ink-2">{t.readOnly}</p>}
      <Suspense>
        {task && (
          <CalendarSheets
            task={task}
            days={year.days}
            office={office}
            mayChange={mayChange}
            onClose={() => setTask(null)}
            onSaved={(said) => {
              setTask(null)
              setSaved(true)
              toast(said)
            }}
            onPreview={preview ? showPreview : undefined}
          />
        )}
        {previewed &&
          preview?.({
            office,
            draft: previewed.draft,
            onClose: () => setPreviewed(null),
            onChanged: () => void changed(),
          })}
      </Suspense>
    </div>
  )
}
