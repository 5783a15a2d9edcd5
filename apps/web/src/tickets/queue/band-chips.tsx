import { bandNames } from '@sheba/contract/names'
import type { TicketCounts } from '@sheba/contract/ticket-lists'
import { type Band, bands } from '@sheba/contract/words'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BandMark } from '../band-mark.tsx'
import { queueMessages } from './queue-messages.ts'

type BandChipsProps = {
  counts: TicketCounts['byBand'] | undefined
  chosen: readonly Band[]
  onChange: (chosen: Band[]) => void
}

/** How many in each band; pressing one shows those alone, pressing again takes it back. */
export function BandChips({ counts, chosen, onChange }: BandChipsProps) {
  const t = useText(queueMessages)
  return (
    <fieldset className="-mx-1 flex min-w-0 gap-1.5 overflow-x-auto px-1 py-1 sm:flex-wrap">
      <legend className="sr-only">{t.bands}</legend>
      {bands.map((band) => (
        <BandChip
          key={band}
          band={band}
          count={counts?.[band]}
          isChosen={chosen.includes(band)}
          onPress={() =>
            onChange(chosen.includes(band) ? chosen.filter((one) => one !== band) : [...chosen, band])
          }
        />
      ))}
    </fieldset>
  )
}

type BandChipProps = { band: Band; count: number | undefined; isChosen: boolean; onPress: () => void }

function BandChip({ band, count, isChosen, onPress }: BandChipProps) {
  const f = useFormat()
  const pick = usePick()
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onPress}
      className={classes(
        'inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border px-3 leading-[1.4] transition-colors duration-120 desk:min-h-9',
        isChosen
          ? 'border-brand bg-brand-soft ring-1 ring-brand'
          : 'border-line-strong bg-panel hover:bg-hover',
      )}
    >
      <BandMark band={band} size={16} isSilent />
      {pick(bandNames[band])}
      {count === undefined ? (
        <Skeleton className="h-4 w-4" />
      ) : (
        <span className="num font-medium">{f.number(count)}</span>
      )}
    </button>
  )
}
