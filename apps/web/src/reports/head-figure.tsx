import { Fragment, type ReactNode } from 'react'

type HeadFigureProps = {
  name: string
  value: ReactNode
  /** The small print; what does not apply is left out. */
  notes: (ReactNode | false | null | undefined)[]
  isFirst?: boolean
}

export function HeadFigure({ name, value, notes, isFirst }: HeadFigureProps) {
  const said = notes.filter(Boolean)
  return (
    <div className="flex flex-col bg-panel px-4 py-3 sm:px-4.5" data-keep-together>
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd className={isFirst ? 'text-3xl font-semibold' : 'text-2xl font-medium'}>{value}</dd>
      <dd className="min-h-6 text-xs text-ink-2">
        {said.map((note, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes have no name but their place, and do not move
          <Fragment key={place}>
            {place > 0 && ' · '}
            {note}
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
