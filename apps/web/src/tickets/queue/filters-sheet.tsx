import { channelNames, statusNames } from '@sheba/contract/names'
import { channels, statuses, type TicketSort } from '@sheba/contract/words'
import { useState } from 'react'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboBoxSeveral } from '../../ui/combo-box-several.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useInstitutions, useOfficers, useServices, useUnions } from '../use-choices.ts'
import { useSettled } from '../use-settled.ts'
import { CheckRow } from './check-row.tsx'
import { LookBox } from './look-box.tsx'
import { changed, filterNames, type QueueFilters } from './queue-filters.ts'
import type { QueueLook } from './queue-look.ts'
import { queueMessages } from './queue-messages.ts'

type FiltersSheetProps = {
  filters: QueueFilters
  look: QueueLook
  onChange: (filters: QueueFilters, look: QueueLook) => void
  onClose: () => void
}

/** Everything the list can be narrowed and sorted by. Shown to the list when asked for, not at each choice. */
export function FiltersSheet({ filters, look, onChange, onClose }: FiltersSheetProps) {
  const t = useText(queueMessages)
  const pick = usePick()
  const [draft, setDraft] = useState(filters)
  const [draftLook, setDraftLook] = useState(look)
  const change = (part: Partial<QueueFilters>) => setDraft(changed(draft, part))

  function show(next: QueueFilters) {
    onChange(next, draftLook)
    onClose()
  }

  const cleared = Object.fromEntries(filterNames.map((name) => [name, undefined]))
  return (
    <Sheet
      isOpen
      title={t.filters}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={() => show(changed(draft, cleared))}>
            {t.clearFilters}
          </Button>
          <Button variant="primary" onPress={() => show(draft)}>
            {t.show}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <SortBox draft={draft} onChange={change} />
        <NamedBoxes draft={draft} onChange={change} />
        <CheckRow
          label={t.channel}
          words={channels}
          nameOf={(word) => pick(channelNames[word])}
          chosen={draft.channel ?? []}
          onChange={(channel) => change({ channel })}
        />
        <CheckRow
          label={t.status}
          words={statuses}
          nameOf={(word) => pick(statusNames[word])}
          chosen={draft.status ?? []}
          onChange={(status) => change({ status })}
        />
        <Checkbox
          isSelected={draft.pausesNeedLook === 'true'}
          onChange={(isOn) => change({ pausesNeedLook: isOn ? 'true' : undefined })}
        >
          {t.pausesNeedLook}
        </Checkbox>
        <div className="grid grid-cols-2 gap-3">
          <DateField
            label={t.from}
            value={draft.from ?? ''}
            onChange={(from) => change({ from: from || undefined })}
          />
          <DateField label={t.to} value={draft.to ?? ''} onChange={(to) => change({ to: to || undefined })} />
        </div>
        <LookBox look={draftLook} onChange={setDraftLook} />
      </div>
    </Sheet>
  )
}

type PartProps = { draft: QueueFilters; onChange: (change: Partial<QueueFilters>) => void }

function SortBox({ draft, onChange }: PartProps) {
  const t = useText(queueMessages)
  const sorts: { id: TicketSort; label: string }[] = [
    ...(draft.q ? [{ id: 'relevance' as const, label: t.sortRelevance }] : []),
    { id: 'urgency', label: t.sortUrgency },
    { id: 'dueAt', label: t.sortDueAt },
    { id: '-receivedAt', label: t.sortNewest },
    { id: 'receivedAt', label: t.sortReceivedAt },
    { id: 'number', label: t.sortNumber },
  ]
  const usual = draft.q ? 'relevance' : 'urgency'
  return (
    <Select
      label={t.sort}
      choices={sorts}
      value={draft.sort ?? usual}
      onChange={(sort) => onChange({ sort: sort === usual ? undefined : sort })}
    />
  )
}

function NamedBoxes({ draft, onChange }: PartProps) {
  const t = useText(queueMessages)
  const pick = usePick()
  const [typed, setTyped] = useState('')
  const institutions = useInstitutions(useSettled(typed.trim())).data?.items ?? []
  const services = useServices().data?.items ?? []
  const officers = useOfficers().data?.items ?? []
  const unions = useUnions().data?.items ?? []
  const nobody = { id: 'none', label: t.nobody }
  const offices = new Set(officers.map(({ office }) => office.id))
  const box = { placeholder: t.any, unknown: t.chosen }
  return (
    <>
      <ComboBoxSeveral
        label={t.service}
        {...box}
        values={draft.service ?? []}
        choices={services.map(({ slug, shortName }) => ({ id: slug, label: pick(shortName) }))}
        onChange={(service) => onChange({ service })}
      />
      <ComboBoxSeveral
        label={t.institution}
        {...box}
        values={draft.institution ?? []}
        choices={institutions.map(({ id, name }) => ({ id, label: pick(name) }))}
        onSearch={setTyped}
        onChange={(institution) => onChange({ institution })}
      />
      <ComboBoxSeveral
        label={t.assignee}
        {...box}
        values={draft.assignee ?? []}
        choices={[
          nobody,
          ...officers.map(({ id, name, title, office }) => ({
            id,
            label: pick(name),
            detail: offices.size > 1 ? `${pick(title)}, ${pick(office.name)}` : pick(title),
          })),
        ]}
        onChange={(assignee) => onChange({ assignee })}
      />
      <ComboBoxSeveral
        label={t.union}
        {...box}
        values={draft.union ?? []}
        choices={unions.map(({ id, name }) => ({ id, label: pick(name) }))}
        onChange={(union) => onChange({ union })}
      />
    </>
  )
}
