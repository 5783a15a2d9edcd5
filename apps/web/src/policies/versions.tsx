import type { PolicyVersion } from '@sheba/contract/policies'
import type { HoldingState } from '@sheba/contract/words'
import { Suspense, useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { toast } from '../ui/toast.ts'
import { policyMessages, writeMessages } from './messages.ts'
import type { PolicyPreview } from './policies.tsx'
import { TermsList } from './terms.tsx'
import { usePolicyVersions, useWithdrawPolicy } from './use-policies.ts'

type VersionsProps = { slug: string; office: string | undefined; back: string; preview?: PolicyPreview }

/** Every version of how one promise is kept, each beside the one it followed. */
export function Versions({ slug, office, back, preview }: VersionsProps) {
  const t = useText(policyMessages)
  const pick = usePick()
  const words = useProblemWords()
  const versions = usePolicyVersions(slug, office)
  const [previewed, setPreviewed] = useState<string | null>(null)
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
            onPreview={preview && can.change && mayMove(version) ? () => setPreviewed(version.id) : null}
          />
        ))}
      </ol>
      <Suspense>
        {previewed && preview?.({ office, policy: previewed, onClose: () => setPreviewed(null) })}
      </Suspense>
    </div>
  )
}

/** The version it followed, among those that stand; a withdrawn one followed the latest that began before it. */
function beforeIt(version: PolicyVersion, standing: readonly PolicyVersion[]): PolicyVersion | undefined {
  const at = standing.indexOf(version)
  if (at >= 0) return standing[at + 1]
  return standing.find(({ holdsFrom }) => (holdsFrom ?? '') <= (version.holdsFrom ?? ''))
}

/** Open tickets can be brought to what a supervisor has written, as long as it stands. */
function mayMove({ source, state }: PolicyVersion): boolean {
  return source === 'policy' && (state === 'inForce' || state === 'upcoming')
}

type VersionProps = {
  version: PolicyVersion
  before: PolicyVersion | undefined
  mayWithdraw: boolean
  onPreview: (() => void) | null
}

function Version({ version, before, mayWithdraw, onPreview }: VersionProps) {
  const t = useText(policyMessages)
  const pick = usePick()
  const w = useText(writeMessages)
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
      {(mayWithdraw || onPreview) && (
        <footer className="flex flex-wrap gap-2">
          {onPreview && (
            <Button icon="search" onPress={onPreview}>
              {w.seeMoved}
            </Button>
          )}
          {mayWithdraw && <Withdraw id={version.id} />}
        </footer>
      )}
    </li>
  )
}

function Withdraw({ id }: { id: string }) {
  const t = useText(policyMessages)
  const words = useProblemWords()
  const withdraw = useWithdrawPolicy()
  return (
    <Button
      icon="undo"
      isPending={withdraw.isPending}
      onPress={() =>
        withdraw.mutate(id, {
          onSuccess: () => toast(t.withdrawDone),
          onError: (error) => toast(words(error).detail, { tone: 'error' }),
        })
      }
    >
      {t.withdraw}
    </Button>
  )
}
