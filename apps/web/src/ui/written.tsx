import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { uiMessages } from './messages.ts'
import { useBijoy } from './use-bijoy.ts'

/** What somebody wrote, as it was written; of legacy Bijoy text the Unicode reading on request. */
export function Written({ text }: { text: string }) {
  const t = useText(uiMessages)
  const unicode = useBijoy(text)
  const [isRead, setRead] = useState(false)
  if (unicode === null) return text
  return (
    <>
      <span {...(isRead ? { lang: 'bn' } : {})}>{isRead ? unicode : text}</span>{' '}
      <button
        type="button"
        aria-pressed={isRead}
        onClick={() => setRead(!isRead)}
        className="inline-flex min-h-8 cursor-pointer items-center rounded-sm text-sm font-normal text-brand underline underline-offset-3"
      >
        {isRead ? t.bijoyAsWritten : t.bijoyRead}
      </button>
    </>
  )
}
