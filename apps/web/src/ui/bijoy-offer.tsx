import { useText } from '../i18n/use-text.ts'
import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'
import { useBijoy } from './use-bijoy.ts'

/** Under a field in which Bijoy was written: how it reads in Unicode, to be taken or left. */
export function BijoyOffer({
  text,
  onTake,
}: {
  text: string
  onTake: ((unicode: string) => void) | undefined
}) {
  const t = useText(uiMessages)
  const unicode = useBijoy(text)
  if (unicode === null || !onTake) return null
  return (
    <div
      role="status"
      className="flex flex-col items-start gap-2 rounded-md border border-line bg-sunken p-3"
    >
      <p className="text-sm text-ink-2">{t.bijoyWritten}</p>
      <p lang="bn" className="max-h-40 w-full overflow-y-auto whitespace-pre-line">
        {unicode}
      </p>
      <Button variant="quiet" onPress={() => onTake(unicode)}>
        {t.bijoyTake}
      </Button>
    </div>
  )
}
