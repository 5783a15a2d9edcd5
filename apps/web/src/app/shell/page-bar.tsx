import { createContext, type ReactNode, use, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link } from 'react-router'
import { useText } from '../../i18n/use-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { shellMessages } from './messages.ts'

const PageBarPlace = createContext<{
  place: HTMLElement | null
  setPlace: (place: HTMLElement | null) => void
} | null>(null)

type PageBarProps = { title: ReactNode; backTo?: string; aside?: ReactNode }

/**
 * An institution's page names itself at the top: its title with the way back, and a word or a button beside it. On a phone
 * it takes the place of the product's name. The title is the `h1` of the page.
 */
export function PageBar({ title, backTo, aside }: PageBarProps) {
  const t = useText(shellMessages)
  const place = use(PageBarPlace)?.place
  if (!place) return null
  return createPortal(
    <>
      {backTo && (
        <Link
          to={backTo}
          aria-label={t.back}
          className="-ms-3 flex size-11 shrink-0 items-center justify-center text-ink-2 hover:text-ink"
        >
          <Icon name="back" />
        </Link>
      )}
      <h1 className="min-w-0 flex-1 text-lg lg:text-2xl">{title}</h1>
      {aside && <div className="shrink-0 text-sm text-ink-2">{aside}</div>}
    </>,
    place,
  )
}

/** The shell's side of it: `PageBarSlot` stands where the bar goes. */
export function PageBarProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return <PageBarPlace value={{ place, setPlace }}>{children}</PageBarPlace>
}

export function PageBarSlot({ className }: { className: string }) {
  const setPlace = use(PageBarPlace)?.setPlace
  return <div ref={setPlace} className={className} />
}
