import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components/Dialog'
import { useText } from '../i18n/use-text.ts'
import { IconButton } from './icon-button.tsx'
import { uiMessages } from './messages.ts'

export const veil = 'fixed inset-0 z-40 bg-veil data-entering:animate-appear'

/** What Dialog and Sheet share: a title that names them, a way out, a body that scrolls, and actions that stay in sight. */
export function OverlayFrame(props: {
  title: ReactNode
  onClose: () => void
  footer?: ReactNode
  children: ReactNode
}) {
  const t = useText(uiMessages)
  return (
    <>
      <header className="flex items-start justify-between gap-3 border-b border-line py-3 ps-5 pe-3">
        <Heading slot="title" className="py-1 text-lg">
          {props.title}
        </Heading>
        <IconButton icon="close" label={t.close} onPress={props.onClose} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{props.children}</div>
      {props.footer && (
        <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] *:flex-1 sm:*:flex-none">
          {props.footer}
        </footer>
      )}
    </>
  )
}
