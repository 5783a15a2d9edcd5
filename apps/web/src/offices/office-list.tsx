import { officeKindNames } from '@sheba/contract/names'
import type { Office } from '@sheba/contract/offices'
import { to } from '../app/paths.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { officeMessages } from './messages.ts'
import type { OfficeRow } from './office-rows.ts'

type OfficeListProps = { rows: readonly OfficeRow[]; onRename?: (office: Office) => void }

/** Each office under the one above it, further in. */
export function OfficeList({ rows, onRename }: OfficeListProps) {
  const t = useText(officeMessages)
  const pick = usePick()
  return (
    <ul className="overflow-hidden rounded-md border border-line bg-panel" aria-label={t.title}>
      {rows.map(({ office, depth }) => (
        <li
          key={office.id}
          className={classes(
            'flex items-center gap-3 border-b border-line py-2.5 pe-3 last:border-b-0',
            indents[Math.min(depth, indents.length - 1)],
          )}
        >
          <div className="min-w-0 flex-1">
            <p className={depth === 0 ? 'font-medium' : undefined}>{pick(office.name)}</p>
            <p className="text-sm text-ink-2">
              {pick(officeKindNames[office.kind])} · <span lang="en">{office.code}</span>
            </p>
          </div>
          <TextLink
            to={to.officers(office.code)}
            aria-label={t.officersOf({ office: pick(office.name) })}
            className="py-2 text-sm"
          >
            {t.officers}
          </TextLink>
          {onRename && (
            <IconButton
              icon="edit"
              label={t.renameOf({ office: pick(office.name) })}
              onPress={() => onRename(office)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

const indents = ['ps-4', 'ps-8 sm:ps-10', 'ps-12 sm:ps-16']
