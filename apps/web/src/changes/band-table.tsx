import type { Change } from '@sheba/contract/changes'
import { bandNames } from '@sheba/contract/names'
import { type Band, bands } from '@sheba/contract/words'
import type { ReactNode } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Table, Td, Th } from '../ui/table.tsx'
import { changeMessages } from './messages.ts'

/** Draws the sign of a band, beside its word. */
export type BandSign = (band: Band) => ReactNode

/** Those that change, by band, before and after: each band by its sign, its word and two figures. */
export function BandTable({ byBand, sign }: { byBand: Change['byBand']; sign: BandSign }) {
  const t = useText(changeMessages)
  const f = useFormat()
  const pick = usePick()
  const shown = bands.filter((band) => byBand.before[band] > 0 || byBand.after[band] > 0)
  if (shown.length === 0) return null
  return (
    <Table caption={t.byBand}>
      <thead>
        <tr>
          <Th>{t.band}</Th>
          <Th isFigure>{t.before}</Th>
          <Th isFigure>{t.after}</Th>
        </tr>
      </thead>
      <tbody>
        {shown.map((band) => (
          <tr key={band}>
            <Th scope="row">
              <span className="flex items-center gap-2">
                {sign(band)}
                {pick(bandNames[band])}
              </span>
            </Th>
            <Td isFigure>{f.number(byBand.before[band])}</Td>
            <Td
              isFigure
              className={byBand.before[band] === byBand.after[band] ? 'text-ink-2' : 'font-medium'}
            >
              {f.number(byBand.after[band])}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
