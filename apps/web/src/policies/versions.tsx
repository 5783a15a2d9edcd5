import type { PolicyVersion } from '@sheba/contract/policies'
import type { HoldingState } from '@sheba/contract/words'
import { useProblemWords } from '../api/use-problem-words.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { toast } from '../ui/toast.ts'
import { policyMessages } from './messages.ts'
import { TermsList } from './terms.tsx'
import { usePolicyVersions, useWithdrawPolicy } from './use-policies.ts'

type VersionsProps = { slug: string; office: string | undefined; back: string }

/** Every version of how one promise is kept, each beside the one it followed. */
export function Versions({ slug, office, back }: VersionsProps) {
  const t = useText(policyMessages)
  const pick = usePick()
  const words = useProblemWords()
  const versions = usePolicyVersions(slug, office)
  if (!versions.data) {
    if (!versions.isError) return <Skeleton className="m-6 h-96" />
    return (
      <ErrorState title={t.failed} onRetry={() => void versions.refetch()} isRetrying={versions.isFetching}>
        {words(versions.error).detail}
      </ErrorState>
    )
  }
  const { service, items, can } = versions.data
  const standing = items.filter(({ state }) => state !== 'withdrawn')
  return (
    <div className="mx-auto flex max-w-200 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <TextLink to={back}>{t.back}</TextLink>
      <header>
        <h1 className="text-2xl">{pick(service.name)}</h1>
        {standing.length > 1 && <p className="text-ink-2">{t.comparedWith}</p>}
      </header>
      <ol className="flex flex-col gap-3">
        {items.map((version) => (
          <Version
            key={version.id}
            version={version}
            before={beforeIt(version, standing)}
            mayWithdraw={can.change && version.source === 'policy' && version.state === 'upcoming'}
          />
        ))}
      </ol>
    </div>
  )
}

/** The version it followed, among those that stand; a withdrawn one followed the latest that began before it. */
function beforeIt(version: PolicyVersion, standing: readonly PolicyVersion[]): PolicyVersion | undefined {
  const at = standing.indexOf(version)
  if (at >= 0) return standing[at + 1]
  return standing.find(({ holdsFrom }) => (holdsFrom ?? '') <= (version.holdsFrom ?? ''))
}

type VersionProps = { version: PolicyVersion; before: PolicyVersion | undefined; mayWithdraw: boolean }

function Version({ version, before, mayWithdraw }: VersionProps) {
  const t = useText(policyMessages)
  const pick = usePick()
  const words = useProblemWords()
  const withdraw = useWithdrawPolicy()
  const states: Record<HoldingState, string> = {
    over: t.over,
    inForce: t.inForce,
    upcoming: t.willBegin,
    withdrawn: t.withdrawn,
  }
  const { holdsFrom, enteredBy, enteredAt, reason, source, state } = version
  return (
    <li className="flex flex-col gap-3 rounded-md border border-line bg-panel p-4 sm:p-5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg">{holdsFrom ? t.heldFrom({ on: holdsFrom }) : t.always}</h2>
        <p className="rounded-sm bg-sunken px-2 text-sm font-medium">{states[state]}</p>
      </header>
      <p className="text-sm text-ink-2">
        {source === 'edition' ? t.fromEdition : t.fromPolicy}
        {enteredBy && ` · ${t.by({ name: pick(enteredBy), on: enteredAt })}`}
      </p>
      <TermsList terms={version} before={before} />
      {reason && (
        <p className="text-sm">
          <span className="text-ink-2">{t.reason}:</span> {reason}
        </p>
      )}
      {mayWithdraw && (
        <div>
          <Button
            icon="undo"
            isPending={withdraw.isPending}
            onPress={() =>
              withdraw.mutate(version.id, {
                onSuccess: () => toast(t.withdrawDone),
                onError: (error) => toast(words(error).detail, { tone: 'error' }),
              })
            }
          >
            {t.withdraw}
          </Button>
        </div>
      )}
    </li>
  )
}
