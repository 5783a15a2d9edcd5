import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type BannerTone = 'info' | 'good' | 'warn' | 'error'

type BannerProps = {
  tone?: BannerTone
  title?: ReactNode
  /** What happened and what to do next. */
  children?: ReactNode
  icon?: IconName
  action?: ReactNode
  className?: string
}

const tones: Record<BannerTone, { icon: IconName; look: string }> = {
  info: { icon: 'info', look: 'bg-paused-soft text-paused' },
  good: { icon: 'check', look: 'bg-brand-soft text-brand' },
  warn: { icon: 'alert', look: 'bg-approaching-soft text-approaching' },
  error: { icon: 'alert', look: 'bg-overdue-soft text-overdue-ink' },
}

/** Something the reader should know here and now. An error is spoken at once, the rest when there is a pause. */
export function Banner({ tone = 'info', title, children, icon, action, className }: BannerProps) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={classes('flex items-start gap-3 rounded-md px-4 py-3', tones[tone].look, className)}
    >
      <Icon name={icon ?? tones[tone].icon} size={18} className="mt-[0.25rem]" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className={title ? 'text-sm text-ink-2' : undefined}>{children}</div>}
      </div>
      {action}
    </div>
  )
}
