import { useProblemWords } from '../../api/use-problem-words.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { promiseWords } from '../promise-words.ts'
import { useServices } from '../use-choices.ts'
import type { LogPart } from './log-form.tsx'
import { logMessages } from './log-messages.ts'

/** The nine services, those for this requester first; another may be chosen all the same, with a word of warning. */
export function ServiceField({
  draft,
  onChange,
  errorOf,
  lacks,
  office,
}: LogPart & { office: string | undefined }) {
  const t = useText(logMessages)
  const pick = usePick()
  const words = useProblemWords()
  const { language } = useLanguage()
  const institution = draft.asker === 'institution' ? draft.institution : null
  const serving = institution?.office.code ?? office
  const services = useServices({
    ...(serving ? { office: serving } : {}),
    ...(institution ? { institutionId: institution.id } : {}),
  })
  const chosen = services.data?.items.find(({ slug }) => slug === draft.service)
  // Without an institution the list is judged for a citizen, which only a citizen's ticket should be warned of.
  const isWarned = chosen && !chosen.eligible && (institution !== null || draft.asker === 'citizen')
  if (services.isPending) return <Skeleton className="h-44 w-full" />
  if (!services.data) {
    return (
      <ErrorState
        title={t.servicesFailed}
        onRetry={() => services.refetch()}
        isRetrying={services.isFetching}
      >
        {words(services.error).detail}
      </ErrorState>
    )
  }
  return (
    <div className="flex flex-col gap-2.5">
      <RadioCards
        label={t.service}
        isInRow
        value={draft.service}
        onChange={(service) => onChange({ service, kind: null })}
        cards={services.data.items.map(({ slug, shortName, promise }) => ({
          value: slug,
          label: (
            <>
              {pick(shortName)}
              <span className="ms-2 text-sm font-normal text-ink-2">{promiseWords(promise, language)}</span>
            </>
          ),
        }))}
        error={lacks('service') ? t.chooseService : errorOf('service')}
      />
      {isWarned && <Banner tone="warn">{t.notEligible}</Banner>}
    </div>
  )
}
