import type { PromiseTone } from './promise-state.ts'

/** The line at the side of what is promised. Plenty of time is grey. */
export const toneEdge: Record<PromiseTone, string> = {
  onTrack: 'border-s-line-strong',
  approaching: 'border-s-approaching-mark',
  critical: 'border-s-critical-mark',
  overdue: 'border-s-overdue-fill',
  paused: 'border-s-paused-mark',
  done: 'border-s-kept',
  off: 'border-s-line',
}

export const toneText: Record<PromiseTone, string> = {
  onTrack: 'text-ink',
  approaching: 'text-approaching',
  critical: 'text-critical',
  overdue: 'text-overdue-ink',
  paused: 'text-paused',
  done: 'text-ink',
  off: 'text-ink-2',
}
