import { useNavigate, useSearchParams } from 'react-router'
import { newEditionMessages } from '../../charter/edition-messages.ts'
import { NewEdition } from '../../charter/new-edition.tsx'
import { useText } from '../../i18n/use-text.ts'
import { PromiseEditor } from '../../policies/promise-editor.tsx'
import { to } from '../paths.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(newEditionMessages)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const office = search.get('office') ?? undefined
  usePageTitle(t.title)
  return (
    <NewEdition
      office={office}
      back={to.editions(office)}
      promiseFields={(asked) => <PromiseEditor {...asked} />}
      onPublished={(id) => navigate(to.edition(id))}
    />
  )
}
