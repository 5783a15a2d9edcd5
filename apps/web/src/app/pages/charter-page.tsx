import { useSearchParams } from 'react-router'
import { isProblem } from '../../api/problem-error.ts'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useSession } from '../../auth/use-session.ts'
import { CharterDocument } from '../../charter/charter-document.tsx'
import { CharterSkeleton } from '../../charter/charter-skeleton.tsx'
import { charterMessages } from '../../charter/messages.ts'
import { useCharter } from '../../charter/use-charter.ts'
import { useText } from '../../i18n/use-text.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { paths, to } from '../paths.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(charterMessages)
  const words = useProblemWords()
  const session = useSession()
  const [search] = useSearchParams()
  const user = session.status === 'signedIn' ? session.user : null
  // Headquarters and districts have no charter of their own: they see the one that is published.
  const own = user?.role === 'institution' || user?.role === 'officer' ? user.office?.code : undefined
  const charter = useCharter(search.get('office') ?? own)
  usePageTitle(t.pageTitle)

  return (
    <div className={user && user.role !== 'institution' ? 'mx-auto max-w-280 p-4 lg:p-6' : undefined}>
      {charter.data ? (
        <CharterDocument
          charter={charter.data}
          isInDesk={user !== null && user.role !== 'institution'}
          action={
            user === null ? (
              <ButtonLink to={to.signIn(paths.raise)} variant="primary">
                {t.signInToAsk}
              </ButtonLink>
            ) : (
              user.role === 'institution' && (
                <ButtonLink to={paths.raise} variant="primary">
                  {t.ask}
                </ButtonLink>
              )
            )
          }
        />
      ) : isProblem(charter.error, 'not-found') ? (
        <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
      ) : charter.isError ? (
        <ErrorState title={t.failed} onRetry={() => void charter.refetch()} isRetrying={charter.isFetching}>
          {words(charter.error).detail}
        </ErrorState>
      ) : (
        <CharterSkeleton />
      )}
    </div>
  )
}
