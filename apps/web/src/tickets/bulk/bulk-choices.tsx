import { listTickets } from '@sheba/contract/ticket-lists'
import { openStatuses } from '@sheba/contract/words'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { actionMessages } from '../actions/action-messages.ts'
import { promiseWords } from '../promise-words.ts'
import { ticketKeys } from '../ticket-keys.ts'
import { useOfficers, useServices } from '../use-choices.ts'
import { useSettled } from '../use-settled.ts'
import type { BulkFieldsProps } from './bulk-fields.tsx'
import { bulkMessages } from './bulk-messages.ts'
import type { ChosenTicket } from './bulk-selection.ts'

const nobody = 'nobody'

/** Oneself, another officer, or nobody; above a single office each officer with theirs. */
export function OfficerField({ draft, onChange, me, wasTried }: BulkFieldsProps) {
  const t = useText(actionMessages)
  const pick = usePick()
  const isOfOne = me.role === 'officer'
  const officers = useOfficers(isOfOne ? me.office?.code : undefined)
  const serving = (officers.data?.items ?? []).filter(({ active, role }) => active && role === 'officer')
  const cards = serving.map(({ id, name, title, office }) => ({
    value: id,
    label: id === me.officerId ? `${t.me} (${pick(name)})` : pick(name),
    detail: isOfOne ? pick(title) : pick(office.name),
  }))
  if (officers.isPending) return <SkeletonLines lines={3} />
  if (officers.error) return <Banner tone="error">{t.noOfficers}</Banner>
  return (
    <RadioCards
      label={t.assignTo}
      value={draft.officerId === null ? nobody : (draft.officerId ?? null)}
      onChange={(value) => onChange({ officerId: value === nobody ? null : value })}
      cards={[...cards, { value: nobody, label: t.nobody }]}
      error={wasTried && draft.officerId === undefined ? t.choose : undefined}
    />
  )
}

export function ServiceField({ draft, onChange, me, wasTried }: BulkFieldsProps) {
  const t = useText(actionMessages)
  const pick = usePick()
  const { language } = useLanguage()
  const services = useServices(me.role === 'officer' && me.office ? { office: me.office.code } : {})
  if (services.isPending) return <SkeletonLines lines={6} />
  return (
    <RadioCards
      label={t.service}
      hint={t.reclassifyHint}
      value={draft.service ?? null}
      onChange={(service) => onChange({ service })}
      cards={(services.data?.items ?? []).map(({ slug, shortName, promise }) => ({
        value: slug,
        label: pick(shortName),
        detail: promiseWords(promise, language),
      }))}
      error={wasTried && !draft.service ? t.choose : undefined}
    />
  )
}

/** The one that stays: of those chosen, or another that is found by its words. */
export function SurvivorField({ draft, onChange, selection, wasTried }: BulkFieldsProps) {
  const t = useText(bulkMessages)
  const f = useFormat()
  const [typed, setTyped] = useState('')
  const q = useSettled(draft.into ? '' : typed.trim())
  const query = { status: [...openStatuses], limit: 20, ...(q ? { q } : {}) }
  const found = useQuery({
    queryKey: ticketKeys.mergeChoices(query),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listTickets, { query, signal }),
  })
  const chosen = 'tickets' in selection ? selection.tickets : []
  const among: readonly ChosenTicket[] = q || chosen.length === 0 ? (found.data?.items ?? []) : chosen
  const { into } = draft
  const known = into && !among.some(({ number }) => number === into.number) ? [into, ...among] : among
  return (
    <ComboBox
      label={t.mergeInto}
      hint={t.mergeHint}
      empty={t.mergeNone}
      value={into?.number ?? null}
      choices={known.map(({ number, subject }) => ({ id: number, label: f.digits(number), detail: subject }))}
      onSearch={setTyped}
      onChange={(number) => onChange({ into: known.find((one) => one.number === number) ?? null })}
      error={wasTried && !into ? t.choose : undefined}
    />
  )
}
