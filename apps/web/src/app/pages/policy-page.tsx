import { lazy } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text.ts'
import { policyMessages } from '../../policies/messages.ts'
import { Versions } from '../../policies/versions.tsx'
import { to } from '../paths.ts'
import { useChangeLook } from '../use-change-look.tsx'
import { usePageTitle } from '../use-page-title.ts'

const ChangeSheet = lazy(async () => ({
  default: (await import('../../changes/change-sheet.tsx')).ChangeSheet,
}))

export function Page() {
  const t = useText(policyMessages)
  const { service = '' } = useParams()
  const [search] = useSearchParams()
  const office = search.get('office') ?? undefined
  const look = useChangeLook()
  usePageTitle(t.title)
  return (
    <Versions
      slug={service}
      office={office}
      back={to.policies(office)}
      preview={({ policy, onClose }) => (
        <ChangeSheet ask={{ kind: 'policy', policy }} look={look} onClose={onClose} />
      )}
    />
  )
}
