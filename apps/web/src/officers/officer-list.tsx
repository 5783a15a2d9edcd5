import { roleNames } from '@sheba/contract/names'
import type { Officer } from '@sheba/contract/officers'
import { usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { officerMessages } from './messages.ts'

type OfficerListProps = { officers: readonly Officer[]; onEdit: (officer: Officer) => void }

/** Who serves: the name, then post, office, role and login. Whose access has ended is said in a word. */
export function OfficerList({ officers, onEdit }: OfficerListProps) {
  const t = useText(officerMessages)
  const pick = usePick()
  return (
    <ul className="overflow-hidden rounded-md border border-line bg-panel" aria-label={t.title}>
      {officers.map((officer) => (
        <li
          key={officer.id}
          className="flex items-center gap-3 border-b border-line py-2.5 ps-4 pe-3 last:border-b-0"
        >
          <div className="min-w-0 flex-1">
            <p className={classes('font-medium', !officer.active && 'text-ink-2')}>
              {pick(officer.name)}
              {!officer.active && (
                <span className="ms-2 rounded-sm bg-paused-soft px-2 py-0.5 text-sm font-normal text-paused">
                  {t.disabled}
                </span>
              )}
            </p>
            <p className="text-sm text-ink-2">
              {pick(officer.title)} · {pick(officer.office.name)}
            </p>
            <p className="text-sm text-ink-2">
              {pick(roleNames[officer.role])} · <span lang="en">{officer.login}</span>
            </p>
          </div>
          <IconButton
            icon="edit"
            label={t.editOf({ officer: pick(officer.name) })}
            onPress={() => onEdit(officer)}
          />
        </li>
      ))}
    </ul>
  )
}
