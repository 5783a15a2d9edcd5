import type { Change } from '@sheba/contract/changes'
import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { BandTable } from './band-table.tsx'
import { ChangeItems, type ItemLook } from './change-items.tsx'
import { ChangeProgress } from './change-progress.tsx'
import { changeMessages } from './messages.ts'
import { isWorking } from './use-changes.ts'

/** All there is to know of a change: how many it moves, from which band to which, and each ticket. */
export function ChangeFacts({ change, look }: { change: Change; look: ItemLook }) {
  const t = useText(changeMessages)
  const { moving, examined, left, wouldBeExcused, state } = change
  if (moving + left === 0) {
    return <EmptyState title={t.nothingMoves}>{t.nothingMovesDetail({ examined })}</EmptyState>
  }
  return (
    <div className="flex flex-col gap-4">
      {state === 'applied' && <Banner tone="good" title={t.doneApplying} />}
      {state === 'undone' && <Banner title={t.doneUndoing} />}
      <ChangeProgress change={change} />
      <div className="flex flex-col gap-1">
        <p className="text-lg font-medium">
          {state === 'previewed' ? t.moves({ moving, examined }) : t.moved({ moving })}
        </p>
        {wouldBeExcused > 0 && <p>{t.wouldBeExcused({ count: wouldBeExcused })}</p>}
        {left > 0 && <p>{t.leftCount({ count: left })}</p>}
        {state === 'previewed' && <p className="text-sm text-ink-2">{t.neverBreach}</p>}
      </div>
      <BandTable byBand={change.byBand} sign={look.sign} />
      {!isWorking(change) && <ChangeItems change={change} look={look} />}
    </div>
  )
}
