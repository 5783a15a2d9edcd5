import type { CalendarDay } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { FormSheet } from '../ui/form-sheet.tsx'
import { dayMessages } from './day-messages.ts'
import type { SheetProps } from './day-sheet.tsx'
import { PreviewButton } from './preview-button.tsx'
import { useSaveCalendar } from './use-save-calendar.ts'

type DraftQuestionProps = SheetProps & {
  title: string
  detail: string
  draft: CalendarDraft
  /** The day as it was shown, where the draft replaces it. */
  seen?: CalendarDay
  /** What the button that does it says; "withdraw" unless told. */
  submit?: string
  /** What to say afterwards. */
  saved: string
  children: ReactNode
}

/** Something about an entry that needs a yes and nothing else: confirming it, withdrawing it. */
export function DraftQuestion(props: DraftQuestionProps) {
  const {
    office,
    onClose,
    onSaved,
    onPreview,
    title,
    detail,
    draft,
    seen = null,
    submit,
    saved,
    children,
  } = props
  const t = useText(dayMessages)
  const save = useSaveCalendar(office)
  return (
    <FormSheet
      title={title}
      submit={submit ?? t.withdraw}
      onSubmit={() => save.mutate({ draft, seen }, { onSuccess: () => onSaved(saved) })}
      onClose={onClose}
      isPending={save.isPending}
      error={save.error}
      also={<PreviewButton onPreview={onPreview} read={() => draft} />}
    >
      <div>
        {children}
        <p className="mt-3 text-ink-2">{detail}</p>
      </div>
    </FormSheet>
  )
}
