import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { editionMessages } from '../../charter/edition-messages.ts'
import { EditionPage } from '../../charter/edition-page.tsx'
import { useText } from '../../i18n/use-text.ts'
import { policyMessages } from '../../policies/messages.ts'
import { promiseSentence } from '../../policies/promise-sentence.ts'
import { to } from '../paths.ts'
import { useChangeLook } from '../use-change-look.tsx'
import { usePageTitle } from '../use-page-title.ts'

const ChangeSheet = lazy(async () => ({
  default: (await import('../../changes/change-sheet.tsx')).ChangeSheet,
}))

export function Page() {
  const t = useText(editionMessages)
  const p = useText(policyMessages)
  const { id = '' } = useParams()
  const look = useChangeLook()
  usePageTitle(t.title)
  return (
    <EditionPage
      key={id}
      id={id}
      back={to.editions}
      sentence={(promise) => promiseSentence(p, promise)}
      preview={({ edition, onClose }) => (
        <Suspense>
          <ChangeSheet ask={{ kind: 'edition', edition }} look={look} onClose={onClose} />
        </Suspense>
      )}
    />
  )
}
