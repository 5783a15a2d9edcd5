import { channelNames, reportColumnNames, statusNames } from '@sheba/contract/names'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { useInstitutions, useOfficers, useServices, useUnions } from '../use-choices.ts'
import type { FilterName, QueueFilters } from './queue-filters.ts'
import { queueMessages } from './queue-messages.ts'

/** A chosen filter in words: সেবা: কম্পিউটার ল্যাব. What has no name here yet is called chosen. */
export function useFilterWords(filters: QueueFilters): (name: FilterName) => string {
  const t = useText(queueMessages)
  const f = useFormat()
  const pick = usePick()
  const services = useServices().data?.items
  const officers = useOfficers().data?.items
  const unions = useUnions().data?.items
  const institutions = useInstitutions('').data?.items

  return (name) => (name === 'pausesNeedLook' ? t.pausesNeedLook : `${t[name]}: ${values(name).join(', ')}`)

  function values(name: Exclude<FilterName, 'pausesNeedLook'>): string[] {
    switch (name) {
      case 'service':
        return named(
          filters.service,
          services?.map(({ slug, shortName }) => ({ id: slug, name: shortName })),
        )
      case 'institution':
        return named(filters.institution, institutions)
      case 'assignee':
        return named(filters.assignee, officers)
      case 'union':
        return named(filters.union, unions)
      case 'channel':
        return (filters.channel ?? []).map((channel) => pick(channelNames[channel]))
      case 'status':
        return (filters.status ?? []).map((status) => pick(statusNames[status]))
      case 'from':
      case 'to':
        return [f.day(filters[name] ?? '', 'date')]
      case 'office':
        return filters.office ?? []
      case 'outcome':
        return [outcomeWord()]
    }
  }

  function outcomeWord(): string {
    const { outcome } = filters
    return !outcome || outcome === 'counted' ? t.all : pick(reportColumnNames[outcome])
  }

  function named(
    ids: readonly string[] | undefined,
    known: readonly { id: string; name: Name }[] | undefined,
  ) {
    return (ids ?? []).map((id) => {
      if (id === 'none') return t.nobody
      const found = known?.find((one) => one.id === id)
      return found ? pick(found.name) : t.chosen
    })
  }
}

type Name = { bn: string; en: string }
