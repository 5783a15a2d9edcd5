import { getSlaReport } from '@sheba/contract/reports'
import { useMutation } from '@tanstack/react-query'
import { fetchFile, saveFile } from '../api/fetch-file.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toast.ts'
import { reportMessages } from './messages.ts'
import type { ReportAsked } from './report-asked.ts'
import { reportQuery } from './use-sla-report.ts'

/** The report on paper, and as a table for a spreadsheet. */
export function ReportActions({ asked }: { asked: ReportAsked }) {
  const t = useText(reportMessages)
  const words = useProblemWords()
  const csv = useMutation({
    mutationFn: () =>
      fetchFile(getSlaReport, { query: { ...reportQuery(asked), format: 'csv' } }, 'text/csv'),
    onSuccess: (file) => saveFile(file, csvName(asked)),
    onError: (error) => toast(t.csvFailed({ why: words(error).detail }), { tone: 'error' }),
  })
  return (
    <div data-screen-only className="flex gap-2">
      <Button icon="download" isPending={csv.isPending} onPress={() => csv.mutate()}>
        {t.csv}
      </Button>
      <Button icon="print" onPress={() => window.print()}>
        {t.print}
      </Button>
    </div>
  )
}

/** As the server names it, with the office and the clock beside. */
function csvName({ by, from, to, office, clock }: ReportAsked): string {
  return ['sla', office, by, from, to, clock].filter(Boolean).join('-').concat('.csv')
}
