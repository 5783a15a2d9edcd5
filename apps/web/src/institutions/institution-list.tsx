import type { Institution } from '@sheba/contract/institutions'
import { institutionCategoryNames } from '@sheba/contract/names'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { institutionMessages } from './messages.ts'

type InstitutionListProps = {
  institutions: readonly Institution[]
  /** Absent for who may only look. */
  onEdit?: (institution: Institution) => void
  onMembers?: (institution: Institution) => void
}

export function InstitutionList({ institutions, onEdit, onMembers }: InstitutionListProps) {
  const t = useText(institutionMessages)
  const pick = usePick()
  return (
    <ul className="overflow-hidden rounded-md border border-line bg-panel" aria-label={t.title}>
      {institutions.map((institution) => (
        <li
          key={institution.id}
          className="flex flex-wrap items-center gap-x-3 border-b border-line py-2.5 ps-4 pe-3 last:border-b-0 sm:flex-nowrap"
        >
          <Facts institution={institution} />
          {onMembers && (
            <Button
              variant="quiet"
              className="-ms-3 sm:ms-0"
              aria-label={t.membersOf({ institution: pick(institution.name) })}
              onPress={() => onMembers(institution)}
            >
              {t.members}
            </Button>
          )}
          {onEdit && (
            <IconButton
              icon="edit"
              label={t.editOf({ institution: pick(institution.name) })}
              onPress={() => onEdit(institution)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Facts({ institution }: { institution: Institution }) {
  const t = useText(institutionMessages)
  const f = useFormat()
  const pick = usePick()
  const { name, category, union, office, phone, backboneConnected } = institution
  const where = [union && pick(union.name), pick(office.name)].filter(Boolean).join(' · ')
  return (
    <div className="w-full min-w-0 sm:flex-1">
      <p className="font-medium">{pick(name)}</p>
      <p className="text-sm text-ink-2">
        {pick(institutionCategoryNames[category])}
        {backboneConnected && ` · ${t.backbone}`}
        {phone && ` · ${f.phone(phone)}`}
      </p>
      <p className="text-sm text-ink-2">{where}</p>
    </div>
  )
}
