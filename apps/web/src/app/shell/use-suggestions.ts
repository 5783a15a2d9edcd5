import { suggestFilters } from '@sheba/contract/search'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { useSettled } from '../../tickets/use-settled.ts'
import { to } from '../paths.ts'
import { shellMessages } from './messages.ts'

export type Suggestion = { id: string; label: string; detail: string; address: string }

/** The filters that the typed words name: institutions, then services. */
export function useSuggestions(typed: string, isAsked: boolean): Suggestion[] {
  const t = useText(shellMessages)
  const pick = usePick()
  const q = useSettled(typed.trim(), 150)
  const enabled = isAsked && q.length > 1
  const { data } = useQuery({
    queryKey: ['search', 'suggestions', q],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(suggestFilters, { query: { q }, signal }),
  })
  if (!enabled || !data) return []
  return [
    ...data.institutions.map(({ id, name, q: rest }) => ({
      id,
      label: pick(name),
      detail: detail(t.institution, rest),
      address: address({ institution: id }, rest),
    })),
    ...data.services.map(({ slug, name, q: rest }) => ({
      id: slug,
      label: pick(name),
      detail: detail(t.service, rest),
      address: address({ service: slug }, rest),
    })),
  ]
}

function address(filter: Record<string, string>, q: string): string {
  return to.queue({ ...filter, ...(q ? { q } : { view: 'open' }) })
}

function detail(what: string, rest: string): string {
  return rest ? `${what} · ${rest}` : what
}
