import { bandNames } from '@sheba/contract/names'
import type { Band } from '@sheba/contract/words'
import type { ReactNode } from 'react'
import { usePick } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { bandLook } from './band-look.ts'

type BandMarkProps = {
  band: Band
  /** Pixels; 18 unless told. */
  size?: number
  /** The word stands beside it already. */
  isSilent?: boolean
  className?: string
}

/** How urgent, by shape: triangle overdue, diamond critical, half circle approaching, ring on track, two bars paused. */
export function BandMark({ band, size = 18, isSilent = false, className }: BandMarkProps) {
  const pick = usePick()
  return (
    <svg
      role="img"
      aria-label={pick(bandNames[band])}
      aria-hidden={isSilent}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      className={classes('shrink-0', bandLook[band].mark, className)}
    >
      {shapes[band]}
    </svg>
  )
}

const exclamation = (
  <path d="M10 6.800v4.200M10 13.600v.1" fill="none" strokeWidth="1.8" strokeLinecap="round" />
)

const shapes: Record<Band, ReactNode> = {
  overdue: (
    <>
      <path d="M10 2.2 18.6 17.3a.6.6 0 0 1-.5.9H1.9a.6.6 0 0 1-.5-.9Z" fill="currentColor" />
      <path d="M10 8v4.500M10 15.200v.1" stroke="var(--overdue)" strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  critical: (
    <g stroke="currentColor">
      <path d="M10 1.8 18.2 10 10 18.2 1.8 10Z" fill="none" strokeWidth="1.8" strokeLinejoin="round" />
      {exclamation}
    </g>
  ),
  approaching: (
    <>
      <circle cx="10" cy="10" r="7.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M10 2.4a7.6 7.6 0 0 1 0 15.200Z" fill="currentColor" />
    </>
  ),
  onTrack: <circle cx="10" cy="10" r="7.4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  paused: <path d="M6.5 4v12M13.5 4v12" fill="none" stroke="currentColor" strokeWidth="3" />,
}
