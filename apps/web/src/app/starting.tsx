import { useText } from '../i18n/use-text.ts'
import { appMessages } from './messages.ts'
import { Mark } from './shell/mark.tsx'

/** The moment before it is known who is there: the mark, quietly. */
export function Starting() {
  const t = useText(appMessages)
  return (
    <main aria-busy="true" className="flex min-h-dvh items-center justify-center">
      <h1 className="sr-only">{t.productName}</h1>
      <span className="animate-breathe">
        <Mark size={40} />
      </span>
    </main>
  )
}
