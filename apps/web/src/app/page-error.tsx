import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { appMessages } from './messages.ts'
import { paths } from './paths.ts'

/** A page broke, or its code could not be fetched: what to do, and a way back. Drafts are kept elsewhere and survive. */
export function PageError({ error }: { error: unknown }) {
  const t = useText(appMessages)
  // The browsers' words for a part of the page that did not come: no line, or a newer edition at the server.
  const isMissingPart = error instanceof TypeError && /import|module/i.test(error.message)
  return (
    <ErrorState
      title={isMissingPart ? t.partMissing : t.pageBroke}
      onRetry={() => location.reload()}
      action={
        <Button variant="quiet" onPress={() => location.assign(paths.home)}>
          {t.toHome}
        </Button>
      }
    >
      {isMissingPart ? t.partMissingDetail : t.pageBrokeDetail}
    </ErrorState>
  )
}
