import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

/** A word or two on what a drawing means, for who points or tabs. Never the only place of a fact: a finger sees none. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement }) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="max-w-72 rounded-sm bg-ink px-2.5 py-1 text-sm text-surface data-entering:animate-appear"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
