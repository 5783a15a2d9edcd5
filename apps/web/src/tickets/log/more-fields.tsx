import { kindNames } from '@sheba/contract/names'
import { kinds } from '@sheba/contract/words'
import { usePick, useText } from '../../i18n/use-text.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Select } from '../../ui/select.tsx'
import { useServices, useUnions } from '../use-choices.ts'
import type { LogPart } from './log-form.tsx'
import { logMessages } from './log-messages.ts'

const unknown = 'unknown'

/** What is right without being touched: the service's usual kind, and the union of the institution. */
export function MoreFields({ draft, onChange, errorOf, office }: LogPart & { office: string | undefined }) {
  const t = useText(logMessages)
  const pick = usePick()
  const serving = draft.institution?.office.code ?? office
  const unions = useUnions(serving).data?.items ?? []
  const services = useServices(serving ? { office: serving } : {}).data?.items
  const usualKind = services?.find(({ slug }) => slug === draft.service)?.defaultKind
  const usualUnion = draft.asker === 'institution' ? draft.institution?.union?.id : undefined
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <RadioCards
        label={t.kind}
        isInRow
        value={draft.kind ?? usualKind ?? 'request'}
        onChange={(kind) => onChange({ kind })}
        cards={kinds.map((value) => ({ value, label: pick(kindNames[value]) }))}
        error={errorOf('kind')}
      />
      <Select
        label={t.union}
        value={draft.union ?? usualUnion ?? unknown}
        onChange={(union) => onChange({ union: union === unknown ? null : union })}
        choices={[
          { id: unknown, label: t.noUnion },
          ...unions.map(({ id, name }) => ({ id, label: pick(name) })),
        ]}
        error={errorOf('union')}
      />
    </div>
  )
}
