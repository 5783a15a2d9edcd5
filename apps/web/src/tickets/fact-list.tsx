import type { ReactNode } from 'react'

type Fact = { term: string; value: ReactNode }

/** Facts, each with its name beside it; what is not known is left out by its null. */
export function FactList({ facts }: { facts: readonly (Fact | null)[] }) {
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-4 gap-y-1.5 text-sm leading-[1.5]">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.term} className="contents">
              <dt className="text-ink-2">{fact.term}</dt>
              <dd className="min-w-0">{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
