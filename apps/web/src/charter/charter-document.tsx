import type { Charter } from '@sheba/contract/charter'
import type { ReactNode } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { CallLink } from '../ui/call-link.tsx'
import { classes } from '../ui/classes.ts'
import { CharterCards } from './charter-cards.tsx'
import { CharterTable } from './charter-table.tsx'
import { charterMessages } from './messages.ts'

type CharterDocumentProps = {
  charter: Charter
  /** What the reader may do next. */
  action?: ReactNode
  /** Beside a side navigation the table has the room of its page; elsewhere it may reach beyond the column of text. */
  isInDesk?: boolean
  /** Within a page that has its own title. */
  isPart?: boolean
}

/** Eight columns need more room than lines of text, up to the width of the screen. */
const beyondColumn =
  'lg:w-[min(100vw-3rem,80rem)] lg:ms-[calc((100%-min(100vw-3rem,80rem))/2)] print:ms-0 print:w-full'

/** The citizen's charter from the rows that drive the clocks. */
export function CharterDocument({ charter, action, isInDesk = false, isPart = false }: CharterDocumentProps) {
  const t = useText(charterMessages)
  const pick = usePick()
  const f = useFormat()
  const { edition } = charter
  const Title = isPart ? 'h2' : 'h1'
  return (
    <article className="charter flex flex-col gap-8 print:gap-4">
      <header className="flex flex-col gap-1 print:items-center print:text-center">
        <p className="text-sm text-ink-2">
          {pick(edition.government)} · {pick(edition.department)}
        </p>
        <Title className="text-2xl">{pick(edition.title)}</Title>
        <p className="text-lg">{pick(edition.officeName)}</p>
        <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-2 print:hidden">
          {edition.holdsFrom && <span>{t.holdsFrom({ on: edition.holdsFrom })}</span>}
          {edition.website && (
            <a
              href={edition.website}
              lang="en"
              className="inline-flex min-h-11 items-center break-all text-brand hover:underline desk:min-h-8"
            >
              {edition.website.replace(/^https?:\/\//, '')}
            </a>
          )}
        </p>
        <div data-screen-only className="mt-3 flex flex-wrap gap-2 print:hidden">
          {action}
          {charter.contact?.phone && (
            <CallLink phone={charter.contact.phone}>
              {t.call}: {f.phone(charter.contact.phone)}
            </CallLink>
          )}
          <Button variant="quiet" icon="print" onPress={() => window.print()}>
            {t.print}
          </Button>
        </div>
      </header>
      <div className="grid gap-5 sm:grid-cols-2 print:block">
        <Statement title={t.vision}>{pick(edition.vision)}</Statement>
        <Statement title={t.mission}>{pick(edition.mission)}</Statement>
      </div>
      <section aria-labelledby="charter-services" className="flex flex-col gap-3">
        <h2 id="charter-services" className="text-xl">
          {t.services}
        </h2>
        <div className={classes('hidden lg:block print:block', !isInDesk && beyondColumn)}>
          <CharterTable charter={charter} />
        </div>
        <CharterCards charter={charter} className="lg:hidden print:hidden" />
      </section>
    </article>
  )
}

function Statement({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="print:mb-2">
      <h2 className="text-base font-medium text-ink-2">{title}</h2>
      <p>{children}</p>
    </section>
  )
}
