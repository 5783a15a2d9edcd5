import { type CalendarFormat, exportCalendar } from '@sheba/contract/calendar'
import { useMutation } from '@tanstack/react-query'
import { fetchFile, saveFile } from '../api/fetch-file.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { toast } from '../ui/toast.ts'
import { importMessages } from './import-messages.ts'

const types: Record<CalendarFormat, string> = { csv: 'text/csv', ics: 'text/calendar' }

/** The year's days as a file: for a spreadsheet, or for any calendar program. */
export function ExportMenu({ office, year }: { office: string | undefined; year: number }) {
  const t = useText(importMessages)
  const words = useProblemWords()
  const file = useMutation({
    mutationFn: (format: CalendarFormat) =>
      fetchFile(
        exportCalendar,
        { query: { ...(office ? { office } : {}), year: String(year), format } },
        types[format],
      ),
    onSuccess: (blob, format) =>
      saveFile(blob, ['calendar', office, year].filter(Boolean).join('-').concat(`.${format}`)),
    onError: (error) => toast(t.exportFailed({ why: words(error).detail }), { tone: 'error' }),
  })
  return (
    <Menu
      label={t.export}
      trigger={
        <Button icon="download" isPending={file.isPending}>
          {t.export}
        </Button>
      }
      actions={[
        { id: 'csv', label: t.exportCsv, onAction: () => file.mutate('csv') },
        { id: 'ics', label: t.exportIcs, onAction: () => file.mutate('ics') },
      ]}
    />
  )
}
