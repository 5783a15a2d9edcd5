import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Kbd } from './kbd.tsx'

export type MenuAction = {
  id: string
  label: ReactNode
  /** Read for type-ahead when `label` is more than text. */
  text?: string
  icon?: IconName
  shortcut?: string
  isDanger?: boolean
  isDisabled?: boolean
  /** A mark that this one of several is chosen. */
  isChosen?: boolean
  onAction: () => void
}

type MenuProps = {
  /** A Button or an IconButton. */
  trigger: ReactElement
  label: string
  actions: readonly MenuAction[]
  /** Words above the actions, such as who is signed in. */
  head?: ReactNode
}

/** A list of actions under a button. */
export function Menu({ trigger, label, actions, head }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        placement="bottom end"
        offset={6}
        className="min-w-56 max-w-[calc(100vw-1rem)] rounded-md border border-line bg-panel p-1 shadow-raised outline-none data-entering:animate-appear"
      >
        {head && <div className="border-b border-line px-3 pt-2 pb-2.5 mb-1">{head}</div>}
        <AriaMenu aria-label={label} className="outline-none">
          {actions.map((action) => (
            <Action key={action.id} action={action} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Action({ action }: { action: MenuAction }) {
  const text = action.text ?? (typeof action.label === 'string' ? action.label : undefined)
  return (
    <MenuItem
      id={action.id}
      {...(text ? { textValue: text } : {})}
      {...(action.isDisabled ? { isDisabled: true } : {})}
      onAction={action.onAction}
      className={classes(
        'flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 py-1.5 outline-none data-focused:bg-hover desk:min-h-9',
        'data-disabled:cursor-not-allowed data-disabled:text-ink-3',
        action.isDanger && 'text-overdue-ink',
      )}
    >
      {action.icon && <Icon name={action.icon} size={18} className="text-ink-2" />}
      <span className="flex-1">{action.label}</span>
      {action.isChosen && <Icon name="check" size={16} className="text-brand" />}
      {action.shortcut && <Kbd>{action.shortcut}</Kbd>}
    </MenuItem>
  )
}
