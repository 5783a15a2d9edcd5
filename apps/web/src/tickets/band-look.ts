import type { Band } from '@sheba/contract/words'

/** The colours of a band: of its words, its mark and its bar. Plenty of time is grey. */
export const bandLook: Record<Band, { text: string; mark: string; bar: string }> = {
  overdue: { text: 'text-overdue-ink', mark: 'text-overdue-fill', bar: 'bg-overdue-fill' },
  critical: { text: 'text-critical', mark: 'text-critical-mark', bar: 'bg-critical-mark' },
  approaching: { text: 'text-approaching', mark: 'text-approaching-mark', bar: 'bg-approaching-mark' },
  onTrack: { text: 'text-ink', mark: 'text-ink-3', bar: 'bg-ink-3' },
  paused: { text: 'text-paused', mark: 'text-paused-mark', bar: 'bg-paused-mark' },
}
