import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { useText } from '../../i18n/use-text.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { veil } from '../../ui/overlay-parts.tsx'
import { shellMessages } from '../shell/messages.ts'
import { keysMessages } from './keys-messages.ts'
import { type Command, usePalette } from './use-palette.ts'

/** One box for everything: what can be done here, where one can go, tickets and institutions. */
export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const t = useText(keysMessages)
  const shell = useText(shellMessages)
  const [typed, setTyped] = useState('')
  const groups = usePalette(typed, onHelp)

  function run(command: Command) {
    onClose()
    command.run()
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={`${veil} flex items-start justify-center p-3 pt-[12vh]`}
    >
      <Modal className="w-full max-w-xl">
        <AriaDialog
          aria-label={shell.palette}
          className="max-h-[70dvh] overflow-y-auto rounded-lg border border-line bg-panel shadow-raised outline-none"
        >
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField
              aria-label={t.type}
              autoFocus
              className="sticky top-0 z-10 border-b border-line bg-panel p-2"
            >
              <Input
                placeholder={t.type}
                className="min-h-11 w-full rounded-md bg-transparent px-3 text-base outline-none"
              />
            </TextField>
            <Menu
              aria-label={shell.palette}
              renderEmptyState={() => <p className="px-3 py-6 text-center text-ink-2">{t.nothing}</p>}
              className="p-1 outline-none"
            >
              {groups.map(({ title, commands }) => (
                <MenuSection key={title}>
                  <Header className="px-3 pt-2 pb-1 text-sm text-ink-2">{title}</Header>
                  {commands.map((command) => (
                    <Item key={command.id} command={command} onAction={() => run(command)} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function Item({ command, onAction }: { command: Command; onAction: () => void }) {
  const { id, label, detail, keys } = command
  return (
    <MenuItem
      id={id}
      textValue={label}
      onAction={onAction}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 py-1 outline-none data-focused:bg-hover desk:min-h-9"
    >
      <span className="min-w-0 flex-1">
        <span className="line-clamp-1">{label}</span>
        {detail && <span className="line-clamp-1 text-sm text-ink-2">{detail}</span>}
      </span>
      {keys && <Kbd>{keys}</Kbd>}
    </MenuItem>
  )
}
