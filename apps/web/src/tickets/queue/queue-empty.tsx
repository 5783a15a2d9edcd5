import type { TicketViewName } from '@sheba/contract/words'
import { to } from '../../app/paths.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { chosenFilters, type QueueFilters } from './queue-filters.ts'
import { queueMessages } from './queue-messages.ts'

type QueueEmptyProps = { filters: QueueFilters; view: TicketViewName | undefined; onClear: () => void }

/** Nothing to show: says why, and where to look instead. */
export function QueueEmpty({ filters, view, onClear }: QueueEmptyProps) {
  const t = useText(queueMessages)
  if (chosenFilters(filters).length > 0 || filters.band) {
    return (
      <EmptyState title={t.emptyFiltered} action={<Button onPress={onClear}>{t.clearFilters}</Button>}>
        {t.emptyFilteredDetail}
      </EmptyState>
    )
  }
  if (filters.q) return <EmptyState title={t.emptyFound}>{t.emptyFoundDetail}</EmptyState>
  return <EmptyView view={view} />
}

function EmptyView({ view }: { view: TicketViewName | undefined }) {
  const t = useText(queueMessages)
  const toOpen = <ButtonLink to={to.queue({ view: 'open' })}>{t.toOpen}</ButtonLink>
  if (view === 'mine') {
    const toUnassigned = <ButtonLink to={to.queue({ view: 'unassigned' })}>{t.toUnassigned}</ButtonLink>
    return (
      <EmptyState title={t.emptyMine} action={toUnassigned}>
        {t.emptyMineDetail}
      </EmptyState>
    )
  }
  if (view === 'overdue') return <EmptyState title={t.emptyOverdue}>{t.emptyOverdueDetail}</EmptyState>
  if (view === 'unassigned') {
    return (
      <EmptyState title={t.emptyUnassigned} action={toOpen}>
        {t.emptyUnassignedDetail}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t.emptyView} action={toOpen}>
      {t.emptyViewDetail}
    </EmptyState>
  )
}
