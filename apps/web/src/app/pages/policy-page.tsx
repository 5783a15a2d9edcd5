import { useParams, useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text.ts'
import { policyMessages } from '../../policies/messages.ts'
import { Versions } from '../../policies/versions.tsx'
import { to } from '../paths.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(policyMessages)
  const { service = '' } = useParams()
  const [search] = useSearchParams()
  const office = search.get('office') ?? undefined
  usePageTitle(t.title)
  return <Versions slug={service} office={office} back={to.policies(office)} />
}
