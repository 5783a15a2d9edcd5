import type { Change, ChangeItem } from '@sheba/contract/changes'
import type { Actor } from '../auth/actor.ts'
import { mayChange, mayReadTickets } from './change-policy.ts'
import type { ChangeRow, ItemRow } from './change-reads.ts'

export function changeView(row: ChangeRow, actor: Actor): Change {
  const may = mayChange(actor, row.office_id)
  const working = row.state === 'applying' || row.state === 'undoing'
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    office: { id: row.office_id, code: row.office_code, name: { bn: row.office_bn, en: row.office_en } },
    about: { ...row.about, ...daysOf(row) },
    createdAt: row.created_at.toISOString(),
    createdBy: { bn: row.by_bn, en: row.by_en },
    appliedAt: row.applied_at?.toISOString() ?? null,
    undoneAt: row.undone_at?.toISOString() ?? null,
    examined: row.examined,
    moving: row.total,
    left: row.left,
    wouldBeExcused: row.would_be_excused,
    byBand: row.by_band,
    progress: working ? { done: row.done, total: Math.max(row.total, row.done) } : null,
    can: { apply: may && row.state === 'previewed', undo: may && row.state === 'applied' },
  }
}

function daysOf({ draft }: ChangeRow): Pick<Change['about'], 'days'> {
  if (draft.kind !== 'calendar' || !draft.draft) return {}
  const { days = [], withdrawDays = [] } = draft.draft
  return {
    days: [...days.map(({ on, name }) => ({ on, name })), ...withdrawDays.map((on) => ({ on, name: null }))],
  }
}

export function itemView(row: ItemRow, actor: Actor): ChangeItem {
  return {
    ticket: row.number,
    subject: mayReadTickets(actor) ? row.subject : null,
    office: { bn: row.office_bn, en: row.office_en },
    service: { bn: row.service_bn, en: row.service_en },
    dueBefore: row.due_before.toISOString(),
    dueAfter: row.due_after.toISOString(),
    bandBefore: row.band_before,
    bandAfter: row.band_after,
    wouldBeExcused: row.would_be_excused,
    left: row.left,
    appliedAt: row.done_at?.toISOString() ?? null,
    undoneAt: row.undone_at?.toISOString() ?? null,
  }
}
