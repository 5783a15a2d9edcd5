import type { Ticket } from '@sheba/contract/tickets'
import { useLanguage } from '../../i18n/language.tsx'
import { useNow } from '../../i18n/use-now.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Table, Td, Th } from '../../ui/table.tsx'
import { actionMessages } from './action-messages.ts'
import { type Mine, type VersionField, versionRows } from './ticket-versions.ts'
import { WhatHappenedMeanwhile } from './what-happened-meanwhile.tsx'

type BothVersionsProps = {
  before: Ticket
  after: Ticket
  mine?: Mine
  /** Puts their words into the form's field; mine stay here, to be taken again. */
  onTake?: (field: VersionField, whose: 'theirs' | 'mine') => void
  /** Which of the two stands in the form now. */
  taken?: (field: VersionField) => 'theirs' | 'mine'
}

/** Somebody was faster: the ticket as it is and as the form would make it, side by side. Nothing typed is gone. */
export function BothVersions({ before, after, mine = {}, onTake, taken }: BothVersionsProps) {
  const t = useText(actionMessages)
  const { language } = useLanguage()
  const at = useNow()
  const rows = versionRows(before, after, mine, { language, at })
  const hasMine = rows.some((row) => row.mine !== null)
  return (
    <section className="flex flex-col gap-3">
      <Banner tone="warn" title={t.changedTitle}>
        {t.changedDetail}
      </Banner>
      {rows.length > 0 && (
        <Table caption={t.bothVersions} className="text-sm">
          <thead>
            <tr>
              <Th>{t.versionField}</Th>
              <Th className="max-sm:hidden">{t.versionSeen}</Th>
              <Th>{t.versionNow}</Th>
              {hasMine && <Th>{t.versionMine}</Th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, what, seen, now, mine: own, isConflict }) => (
              <tr key={field} className="align-top">
                <Th scope="row">
                  {what}
                  {isConflict && <span className="block font-medium text-approaching">{t.bothChanged}</span>}
                </Th>
                <Td className="max-w-48 whitespace-pre-line break-words text-ink-2 max-sm:hidden">
                  {seen || '–'}
                </Td>
                <Td className="max-w-48 whitespace-pre-line break-words">
                  {now === seen ? <span className="text-ink-3">{t.versionSame}</span> : now || '–'}
                </Td>
                {hasMine && (
                  <Td className="max-w-48 whitespace-pre-line break-words">
                    {own === null ? <span className="text-ink-3">–</span> : own || '–'}
                    {isConflict && onTake && taken && (
                      <Choice field={field} what={what} whose={taken(field)} onTake={onTake} />
                    )}
                  </Td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <WhatHappenedMeanwhile before={before} after={after} />
    </section>
  )
}

type ChoiceProps = {
  field: VersionField
  what: string
  whose: 'theirs' | 'mine'
  onTake: (field: VersionField, whose: 'theirs' | 'mine') => void
}

/** The other of the two is one press away, as often as one likes. */
function Choice({ field, what, whose, onTake }: ChoiceProps) {
  const t = useText(actionMessages)
  const other = whose === 'mine' ? 'theirs' : 'mine'
  return (
    <Button
      variant="secondary"
      className="mt-1.5 flex"
      aria-label={`${what}: ${other === 'theirs' ? t.takeTheirs : t.takeMine}`}
      onPress={() => onTake(field, other)}
    >
      {other === 'theirs' ? t.takeTheirs : t.takeMine}
    </Button>
  )
}
