import type { PromiseView } from '@sheba/contract/charter'
import type { Edition } from '@sheba/contract/charter-editions'
import { type ReactNode, useState } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Select } from '../ui/select.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { CharterDocument } from './charter-document.tsx'
import { EditionDiffView } from './edition-diff-view.tsx'
import { editionMessages } from './edition-messages.ts'
import { editionState, editionWhen } from './edition-when.ts'
import { useEdition, useEditionDiff, useEditions } from './use-editions.ts'

/** Shows which open tickets an edition would move, and moves them. */
export type EditionPreview = (asked: { office: string; edition: string; onClose: () => void }) => ReactNode

type EditionPageProps = {
  id: string
  back: (office: string | undefined) => string
  /** A time limit as a sentence. */
  sentence: (promise: PromiseView) => string
  preview?: EditionPreview
}

/** One edition: what it changed, and its whole text. */
export function EditionPage({ id, back, sentence, preview }: EditionPageProps) {
  const t = useText(editionMessages)
  const pick = usePick()
  const words = useProblemWords()
  const edition = useEdition(id)
  const [isPreviewing, setPreviewing] = useState(false)
  if (!edition.data) {
    if (!edition.isError) return <Skeleton className="m-6 h-96" />
    return (
      <ErrorState title={t.failed} onRetry={() => void edition.refetch()} isRetrying={edition.isFetching}>
        {words(edition.error).detail}
      </ErrorState>
    )
  }
  const { data } = edition
  return (
    <div className="mx-auto flex max-w-280 flex-col gap-4 px-4 py-4 sm:px-6 sm:py-5">
      <TextLink to={back(data.office.code)}>{t.back}</TextLink>
      <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="text-2xl">{editionWhen(t, data.edition)}</h1>
        <p className="rounded-sm bg-sunken px-2 text-sm font-medium">{editionState(t, data.edition)}</p>
        <p className="w-full text-ink-2">{pick(data.edition.officeName)}</p>
      </header>
      {preview && <OpenTickets edition={data} onPreview={() => setPreviewing(true)} />}
      <Views edition={data} sentence={sentence} />
      {isPreviewing &&
        preview?.({ office: data.office.code, edition: id, onClose: () => setPreviewing(false) })}
    </div>
  )
}

type OpenTicketsProps = { edition: Edition; onPreview: () => void }

/** For who may move open tickets to an edition that stands. */
function OpenTickets({ edition: { edition, office }, onPreview }: OpenTicketsProps) {
  const t = useText(editionMessages)
  const editions = useEditions(office.code)
  const stands = edition.state === 'inForce' || edition.state === 'upcoming'
  if (!editions.data?.can.publish || !stands || edition.holdsFrom === null) return null
  return (
    <Banner title={t.openTickets} action={<Button onPress={onPreview}>{t.seeMoved}</Button>}>
      {t.openTicketsDetail}
    </Banner>
  )
}

type ViewsProps = { edition: Edition; sentence: EditionPageProps['sentence'] }

function Views({ edition, sentence }: ViewsProps) {
  const t = useText(editionMessages)
  const editions = useEditions(edition.office.code)
  const all = editions.data?.items ?? []
  const others = all.filter(({ id }) => id !== edition.edition.id)
  const at = all.findIndex(({ id }) => id === edition.edition.id)
  const usual = all.slice(at + 1).find(({ state }) => state !== 'withdrawn') ?? others[0]
  const [chosen, setChosen] = useState<string | null>(null)
  const other = chosen ?? usual?.id ?? null
  if (!editions.data) return <Skeleton className="h-96 w-full" />
  const whole = <CharterDocument charter={edition} isInDesk isPart />
  if (other === null) return whole
  return (
    <Tabs
      label={t.views}
      tabs={[
        {
          id: 'differences',
          label: t.differences,
          panel: (
            <div className="flex flex-col gap-4">
              <Select
                label={t.compareWith}
                className="max-w-96"
                value={other}
                onChange={setChosen}
                choices={others.map((one) => ({
                  id: one.id,
                  label: `${editionWhen(t, one)} · ${editionState(t, one)}`,
                }))}
              />
              <Differences id={edition.edition.id} other={other} sentence={sentence} />
            </div>
          ),
        },
        { id: 'whole', label: t.wholeText, panel: whole },
      ]}
    />
  )
}

type DifferencesProps = { id: string; other: string; sentence: EditionPageProps['sentence'] }

function Differences({ id, other, sentence }: DifferencesProps) {
  const t = useText(editionMessages)
  const words = useProblemWords()
  const diff = useEditionDiff(id, other)
  if (diff.data) return <EditionDiffView diff={diff.data} sentence={sentence} />
  if (!diff.isError) return <Skeleton className="h-64 w-full" />
  return (
    <ErrorState title={t.failed} onRetry={() => void diff.refetch()} isRetrying={diff.isFetching}>
      {words(diff.error).detail}
    </ErrorState>
  )
}
