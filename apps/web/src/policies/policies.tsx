import type { Office } from '@sheba/contract/offices'
import type { PolicyVersion, ServicePolicy } from '@sheba/contract/policies'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useProblemWords } from '../api/use-problem-words.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { policyMessages, writeMessages } from './messages.ts'
import { ServiceCard } from './service-card.tsx'
import { usePolicies } from './use-policies.ts'

const WritePolicy = lazy(async () => ({ default: (await import('./write-policy.tsx')).WritePolicy }))

/** Shows which open tickets a policy just written would move, and moves them. */
export type PolicyPreview = (asked: {
  office: string | undefined
  policy: string
  onClose: () => void
}) => ReactNode

type PoliciesProps = {
  /** The offices the reader can see. */
  offices: readonly Office[]
  /** The address of a service's versions. */
  toVersions: (slug: string, office: string | undefined) => string
  preview?: PolicyPreview
}

/** The promise of each service of an office, as a sentence; changed by who answers for it. */
export function Policies({ offices, toVersions, preview }: PoliciesProps) {
  const t = useText(policyMessages)
  const w = useText(writeMessages)
  const pick = usePick()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('office') ?? undefined
  const policies = usePolicies(asked)
  const office = asked ?? policies.data?.office.code
  const [writing, setWriting] = useState<ServicePolicy | null>(null)
  const [saved, setSaved] = useState<{ slug: string; version: PolicyVersion } | null>(null)
  const [previewed, setPreviewed] = useState<string | null>(null)
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <header>
        <h1 className="text-2xl">{t.title}</h1>
        <p className="text-ink-2">{t.lead}</p>
      </header>
      {offices.length > 1 && (
        <ComboBox
          label={t.office}
          className="max-w-96"
          value={office ?? null}
          onChange={(code) => setSearch(code ? { office: code } : {})}
          choices={offices.map(({ code, name }) => ({ id: code, label: pick(name), also: code }))}
        />
      )}
      <Found
        policies={policies}
        office={office}
        toVersions={toVersions}
        onWrite={setWriting}
        saidOf={(slug) =>
          saved?.slug === slug && (
            <Banner
              tone="good"
              title={w.saved}
              action={preview && <Button onPress={() => setPreviewed(saved.version.id)}>{w.seeMoved}</Button>}
            >
              {w.savedDetail({ on: saved.version.holdsFrom ?? '' })}
            </Banner>
          )
        }
      />
      <Suspense>
        {writing && (
          <WritePolicy
            office={office}
            service={writing.service}
            inForce={writing.inForce}
            onClose={() => setWriting(null)}
            onSaved={(version) => {
              setWriting(null)
              setSaved({ slug: writing.service.slug, version })
            }}
          />
        )}
        {previewed && preview?.({ office, policy: previewed, onClose: () => setPreviewed(null) })}
      </Suspense>
    </div>
  )
}

type FoundProps = {
  policies: ReturnType<typeof usePolicies>
  office: string | undefined
  toVersions: PoliciesProps['toVersions']
  onWrite: (policy: ServicePolicy) => void
  /** What there is to say of a service just now. */
  saidOf: (slug: string) => ReactNode
}

function Found({ policies, office, toVersions, onWrite, saidOf }: FoundProps) {
  const t = useText(policyMessages)
  const words = useProblemWords()
  if (!policies.data) {
    if (!policies.isError) return <Skeleton className="h-96 w-full" />
    return (
      <ErrorState title={t.failed} onRetry={() => void policies.refetch()} isRetrying={policies.isFetching}>
        {words(policies.error).detail}
      </ErrorState>
    )
  }
  const { items, can } = policies.data
  if (items.length === 0) return <EmptyState title={t.nothing}>{t.nothingDetail}</EmptyState>
  return (
    <>
      <ol className="flex flex-col gap-3">
        {items.map((policy) => (
          <ServiceCard
            key={policy.service.slug}
            policy={policy}
            said={saidOf(policy.service.slug)}
            versions={toVersions(policy.service.slug, office)}
            onWrite={can.change ? () => onWrite(policy) : null}
          />
        ))}
      </ol>
      {!can.change && <p className="text-sm text-ink-2">{t.readOnly}</p>}
    </>
  )
}
