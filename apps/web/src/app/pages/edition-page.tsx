import { useParams } from 'react-router'
import { editionMessages } from '../../charter/edition-messages.ts'
import { EditionPage } from '../../charter/edition-page.tsx'
import { useText } from '../../i18n/use-text.ts'
import { policyMessages } from '../../policies/messages.ts'
import { promiseSentence } from '../../policies/promise-sentence.ts'
import { to } from '../paths.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(editionMessages)
  const p = useText(policyMessages)
  const { id = '' } = useParams()
  usePageTitle(t.title)
  return (
    <EditionPage key={id} id={id} back={to.editions} sentence={(promise) => promiseSentence(p, promise)} />
  )
}
