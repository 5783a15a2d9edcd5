import { graphemes } from '@sheba/contract/graphemes'
import { useText } from '../i18n/use-text.ts'
import { classes } from './classes.ts'
import { uiMessages } from './messages.ts'

/** How many letters may still be written, as a reader counts them. Silent until four fifths are used. */
export function LettersLeft({ text, limit }: { text: string; limit: number }) {
  const t = useText(uiMessages)
  // Counting letters costs more than counting code units, of which there are never fewer.
  const used = text.length < limit * 0.8 ? text.length : graphemes(text)
  const left = limit - used
  const isNear = used >= limit * 0.8
  return (
    <p
      aria-live="polite"
      className={classes('text-sm empty:hidden', left < 0 ? 'font-medium text-overdue-ink' : 'text-ink-3')}
    >
      {isNear && (left < 0 ? t.lettersOver({ count: -left }) : t.lettersLeft({ count: left }))}
    </p>
  )
}
