import type { Office } from '@sheba/contract/offices'
import { reportClocks } from '@sheba/contract/words'
import { usePick, useText } from '../i18n/use-text.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { Select } from '../ui/select.tsx'
import { FreeDays } from './free-days.tsx'
import { reportMessages } from './messages.ts'
import { periodNames } from './period.ts'
import type { ReportAsked } from './report-asked.ts'

type ReportChoicesProps = {
  asked: ReportAsked
  change: (change: Partial<ReportAsked>) => void
  /** The offices to choose from; fewer than two are no choice. */
  offices: readonly Office[]
}

/** Which days, which office, and how time is counted. */
export function ReportChoices({ asked, change, offices }: ReportChoicesProps) {
  const t = useText(reportMessages)
  const pick = usePick()
  return (
    <search
      aria-label={t.choices}
      data-screen-only
      className="grid grid-cols-1 items-start gap-x-4 gap-y-3 sm:flex sm:flex-wrap"
    >
      <Select
        label={t.period}
        className="sm:w-52"
        value={asked.period}
        onChange={(period) => change({ period })}
        choices={periodNames.map((id) => ({ id, label: t[id] }))}
      />
      {asked.period === 'free' && (
        <FreeDays key={`${asked.from} ${asked.to}`} asked={asked} change={change} />
      )}
      {offices.length > 1 && (
        <ComboBox
          label={t.office}
          className="sm:w-72"
          placeholder={t.allOffices}
          value={asked.office ?? null}
          onChange={(office) => change({ office: office ?? undefined })}
          choices={offices.map(({ code, name }) => ({ id: code, label: pick(name), also: code }))}
        />
      )}
      <RadioCards
        label={t.clock}
        isInRow
        className="sm:min-w-80 sm:flex-1"
        value={asked.clock}
        onChange={(clock) => change({ clock })}
        cards={reportClocks.map((value) => ({ value, label: t[value] }))}
      />
    </search>
  )
}
