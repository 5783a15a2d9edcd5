import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'

type ErrorStateProps = {
  title: ReactNode
  /** What to do next. */
  children?: ReactNode
  onRetry?: () => void
  isRetrying?: boolean
  action?: ReactNode
}

/** What should be here could not be had. `problemWords(error)` gives title and detail of any failed call. */
export function ErrorState({ title, children, onRetry, isRetrying = false, action }: ErrorStateProps) {
  const t = useText(uiMessages)
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-12 text-center">
      <p className="text-lg font-medium">{title}</p>
      {children && <div className="text-ink-2">{children}</div>}
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        {onRetry && (
          <Button icon="refresh" onPress={onRetry} isPending={isRetrying}>
            {t.retry}
          </Button>
        )}
        {action}
      </div>
    </div>
  )
}
